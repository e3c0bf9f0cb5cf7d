import type { MarkdownIt } from 'markdown-it';

/** `[[Note]]`, `[[Note|words]]` and `![[picture.png]]`, as Obsidian writes links and embeds. */
const wikiLink = /(!?)\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g;

/** Leaves the words that Obsidian shows for its links; what it embeds is another file, as pictures are. */
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
