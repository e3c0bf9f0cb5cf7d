import type { MarkdownIt } from 'markdown-it';

/** Obsidian's links and embeds: `[[Note]]`, `[[Note|words]]` and `![[picture.png]]`. */
const wikiLink = /(!?)\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g;

/** Replaces links by the words that Obsidian shows, and drops embeds: they are other files. */
export function showWikiLinks(markdownIt: MarkdownIt): void {
  markdownIt.core.ruler.after('text_join', 'wiki_links', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'text') token.content = token.content.replace(wikiLink, shown);
    }
  });
}

function shown(_: string, embed: string, words: string): string {
  return embed === '' ? words : '';
}
