import buildSites, { base, siteOf } from '../support/sites.ts';
import { serveSite } from '../support/serve.ts';

/** Builds the sites, and serves the one of the captures that come with the project. Returns what ends that. */
export default async function setup(): Promise<() => Promise<void>> {
  await buildSites();
  const site = await serveSite(siteOf('shipped').dist, base, Number(process.env['FAIRCOPY_TEST_PORT']));
  return async () => {
    await site[Symbol.asyncDispose]();
  };
}
