import { absolute, storyAddress } from '../addresses.ts';
import { withoutDegrees } from '../person-name.ts';
import { citationOf } from './citation.ts';
import type { StoryEntry } from '../stories.ts';

/**
 * A story's citation for the page's `<meta name content>`, as Google Scholar and Zotero read it: pairs of name and
 * content. Zotero takes a page with a `citation_title` for a journal's article unless `DC.type` has the name of another of
 * its types, and a `citation_journal_title` even then; `DC.source` names the newspaper to it, for which it would take the
 * site's own name.
 */
export function citationMeta(story: StoryEntry): [name: string, content: string][] {
  const { title = '', author = [], URL = '', language, ...citation } = citationOf(story);
  const { published } = story.data;
  const pairs: [string, string | undefined][] = [
    ['DC.type', 'newspaperArticle'],
    ['DC.source', citation['container-title']],
    ['citation_title', title],
    ...author.map(({ literal = '' }): [string, string | undefined] => ['citation_author', unparted(literal)]),
    ['citation_publication_date', published?.inferred ? undefined : published?.value.slice(0, 10).replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_public_url', URL],
    ['citation_fulltext_html_url', absolute(storyAddress(story.id))],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

/** What stands before a comma is the family name to these readers: `Jane Doe, MD` would be MD Jane Doe. */
function unparted(name: string): string | undefined {
  const bare = withoutDegrees(name);
  return /[,;]/.test(bare) ? undefined : bare;
}
