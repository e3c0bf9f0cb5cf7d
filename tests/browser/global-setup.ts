import buildSites from '../support/sites.ts';
import { serveSite } from '../support/serve.ts';

/** Builds the sites, and serves the one that `npm run build` left. Returns what ends that. */
export default async function setup(): Promise<() => Promise<void>> {
  await buildSites();
  const site = await serveSite('dist', '/', Number(process.env['FAIRCOPY_TEST_PORT']));
  return async () => {
    await site[Symbol.asyncDispose]();
  };
}
