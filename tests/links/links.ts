import { brokenLinks } from '../support/broken-links.ts';

/** Looks at every link of a built site, and fails where one is broken: `npm run links -- dist`. */

const mostTold = 50;

const folder = process.argv[2] ?? 'dist';
const { files, links, broken } = await brokenLinks(folder);
for (const line of broken.slice(0, mostTold)) process.stdout.write(`${line}\n`);
if (broken.length > mostTold) process.stdout.write(`… and ${broken.length - mostTold} more.\n`);
process.stdout.write(`${folder}: ${links} links in ${files} files, ${broken.length || 'none'} broken.\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
