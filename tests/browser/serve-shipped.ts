import { rm } from 'node:fs/promises';
import { needSite, newFolder } from '../support/astro.ts';
import { serveSite } from '../support/serve.ts';
import { sites } from './build-sites.ts';

/** Builds the site of the captures that come with the project for another host and below a path, and serves it there. */
const folder = await newFolder();
await needSite(folder, { FAIRCOPY_BASE: sites.base, FAIRCOPY_SITE: 'https://news.example.org' });
await serveSite(folder, sites.base, Number(process.argv[2]));
process.on('SIGTERM', () => {
  rm(folder, { recursive: true, force: true }).finally(() => process.exit());
});
