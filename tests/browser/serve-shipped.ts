import { rm } from 'node:fs/promises';
import { buildSite, newFolder } from '../support/astro.ts';
import { serveSite } from '../support/serve.ts';
import { sites } from './build-sites.ts';

/** Builds the site of the captures that come with the project for another host and below a path, and serves it there. */
const folder = await newFolder();
const { code, stdout, stderr } = await buildSite(folder, {
  FAIRCOPY_BASE: sites.base,
  FAIRCOPY_SITE: 'https://news.example.org',
});
if (code !== 0) throw new Error(`The site for the browser tests could not be built:\n${stdout}${stderr}`);
await serveSite(folder, sites.base, Number(process.argv[2]));
process.on('SIGTERM', () => {
  rm(folder, { recursive: true, force: true }).finally(() => process.exit());
});
