import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, newFolder } from '../support/astro.ts';
import { filesIn } from '../support/files-in.ts';

/** The page that the README shows, and one that prints the Markdown: with nothing imported but `astro:content`. */
async function ownPages(): Promise<Readonly<Record<string, string>>> {
  const readme = await readFile('README.md', 'utf8');
  const [, shown = ''] = /```astro\n([^]*?)```/.exec(readme) ?? [];
  expect(new Set(shown.match(/from '[^']+'/g))).toEqual(new Set(["from 'astro:content'"]));
  return {
    'src/pages/plain/[slug].astro': shown,
    'src/pages/plain/[slug].txt.ts': `import { getLiveCollection } from 'astro:content';
export const getStaticPaths = async () =>
  ((await getLiveCollection('fullStories')).entries ?? []).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
export const GET = ({ props }) => new Response(props.entry.body);
`,
  };
}

let copy: string;

beforeAll(async () => {
  copy = await newFolder();
  for (const name of [
    'src',
    'public',
    'content',
    'astro.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    await cp(name, join(copy, name), { recursive: true });
  }
  // Package by package: what Astro and we keep there is not to be shared with builds of this project.
  await mkdir(join(copy, 'node_modules'));
  for (const name of await readdir('node_modules')) {
    const isPackage = !name.startsWith('.') || name === '.bin';
    if (isPackage) await symlink(resolve('node_modules', name), join(copy, 'node_modules', name));
  }
  for (const [path, content] of Object.entries(await ownPages())) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), content);
  }
});
afterAll(() => rm(copy, { recursive: true }));

test('a page of one’s own has a story’s facts, its Markdown and its HTML from Astro’s collections', async () => {
  const cache = { FAIRCOPY_CACHE: join(copy, 'cache') };
  const { code, stdout, stderr } = await buildSite(join(copy, 'dist'), cache, { cwd: copy });
  expect(code, stdout + stderr).toBe(0);
  const stories = (await filesIn(join(copy, 'dist', 'stories'))).filter((file) => file.endsWith('.md'));
  expect(stories).toHaveLength(1);
  const slug = String(stories[0]).replace(/^.*\/|\.md$/g, '');
  const page = load(await readFile(join(copy, 'dist', 'plain', slug, 'index.html'), 'utf8'));
  const story = load(await readFile(join(copy, 'dist', 'stories', slug, 'index.html'), 'utf8'));
  expect(page('h1').text()).toBe(story('h1').first().text().trim());
  expect(page('p').length).toBeGreaterThan(5);
  expect(page('p').text()).toBe(story('.prose p').text());
  const file = await readFile(join(copy, 'dist', 'stories', `${slug}.md`), 'utf8');
  const markdown = await readFile(join(copy, 'dist', 'plain', `${slug}.txt`), 'utf8');
  expect(markdown.length).toBeGreaterThan(1000);
  expect(file.endsWith(`\n---\n\n${markdown}`)).toBe(true);
});
