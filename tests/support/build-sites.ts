import buildSites from './sites.ts';

/** Builds the sites that tests look at, before the runners that share them start side by side. */
await buildSites();
