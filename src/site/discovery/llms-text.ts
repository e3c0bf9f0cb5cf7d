import { settings } from '../../settings.ts';
import * as addresses from '../addresses.ts';
import { asCited, sourceAsCited } from '../as-cited.ts';
import { isIndexed } from './copy-policy.ts';
import { changesOf } from '../history/latest-changes.ts';
import type { StoryEntry } from '../stories.ts';

/** An introduction to the site for language models, https://llmstxt.org: Markdown, with links to the newest stories' own. */
export function llmsText(newestFirst: readonly StoryEntry[]): string {
  const hasChanges = changesOf(newestFirst).length > 0;
  const feeds = addresses.feedAddresses();
  return [
    `# ${settings.title}`,
    `> ${settings.description}`,
    'Each story is a clean copy of one or several captures of a news article, word for word; what a capture lost is marked. ' +
      'What was kept, moved and removed stands on the story’s provenance page, with links to the raw captures.' +
      (hasChanges ? ' Where a publisher changed an article, its newest version is the story.' : ''),
    '## Stories',
    newestFirst.slice(0, settings.storiesInFeed).map(storyLink).join('\n'),
    '## Lists',
    [
      link('Archive', addresses.archiveAddress, 'all stories by year and month'),
      link('Sources', addresses.sourcesAddress, 'all stories by where they appeared'),
      ...(hasChanges
        ? [link('Latest changes', addresses.changesAddress, 'what publishers changed, the newest first')]
        : []),
      link('JSON Feed', feeds.json, 'the newest stories with their full text'),
      link('Atom', feeds.atom, 'the same'),
      link('RSS', feeds.rss, 'the same'),
    ].join('\n'),
    '## Optional',
    [
      ...(isIndexed ? [link('Sitemap', addresses.sitemapAddress('index'), 'the address of every page')] : []),
      link('Colophon', addresses.colophonAddress, 'what this site is'),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function storyLink({ id, data: { headline, source, published } }: StoryEntry): string {
  const notes = [source && sourceAsCited(source), published?.value];
  return link(asCited(headline), addresses.markdownAddress(id), notes.filter(Boolean).join(', '));
}

/** A Markdown link as a line of a list. */
function link(words: string, address: string, note: string): string {
  const line = `- [${escaped(words)}](${addresses.absolute(address)})`;
  return note === '' ? line : `${line}: ${escaped(note)}`;
}

/** A text as one line of Markdown that shows it. */
function escaped(text: string): string {
  return text.replace(/[\\[\]<>*_`~&]/g, '\\$&').replace(/\s+/g, ' ');
}
