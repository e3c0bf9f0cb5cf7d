import { stringify } from 'yaml';

/** What stands above a story's Markdown, by the names that Obsidian, pandoc and Hugo read. Fields that nobody knows are left out. */
export interface StoryFrontMatter {
  readonly title: string;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly byline?: string | undefined;
  readonly credit?: string | undefined;
  readonly section?: string | undefined;
  readonly source?: string | undefined;
  readonly address?: string | undefined;
  /** Which of these no capture states. */
  readonly inferred?: readonly string[] | undefined;
  /** BCP 47 */
  readonly language?: string | undefined;
  /** The captures that the story was made of, the best witness first. */
  readonly captures: readonly string[];
}

/** A Markdown file: front matter in YAML, and the body. */
export function markdownFile(frontMatter: StoryFrontMatter, body: string): string {
  return `---\n${stringify(frontMatter)}---\n\n${body}`;
}
