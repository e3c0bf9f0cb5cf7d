/** Keeps what is made of all stories for the rest of a build; while developing it is made anew, for captures change. */
export function onceABuild<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (import.meta.env.PROD ? (made ??= make()) : make());
}
