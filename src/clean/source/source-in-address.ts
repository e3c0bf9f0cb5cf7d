/** Whether an address fits another value of the capture; `open` if they cannot be compared. */
export type Agreement = 'same' | 'other' | 'open';

const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}$/iu;

/** The distinctive part of a host's name: "example" of "news.example.co.uk". */
const knownPart = /(?<![^.])([^.]+)\.(?:(?:co|com|org|net|gov|ac|edu|or|ne|go)\.)?[a-z-]{2,}$/;

/** Whether a source is a host and not a name. */
export function isHost(source: string): boolean {
  return host.test(source);
}

/** Whether a site's name contains a host's distinctive part: `ellerypost.example` and "The Ellery Post". */
export function isHostOf(source: string, name: string): boolean {
  const known = knownPart.exec(source.toLowerCase())?.[1]?.replaceAll('-', '') ?? '';
  return known.length > 2 && lettersOf(name).includes(known);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Compares addresses with the source that a capture names. */
export function sourceAgreement(source: string | undefined): (address: string) => Agreement {
  if (source !== undefined && host.test(source)) {
    const ending = `.${source.toLowerCase().replace(/^www\./, '')}`;
    return (address) => (`.${new URL(address).hostname}`.endsWith(ending) ? 'same' : 'other');
  }
  const name = source === undefined ? undefined : lettersOf(source);
  return (address) => (knownPart.exec(new URL(address).hostname)?.[1] === name ? 'same' : 'open');
}
