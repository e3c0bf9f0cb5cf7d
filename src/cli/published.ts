import { fieldNames } from '../clean/article.ts';
import type { Edition } from '../pipeline.ts';
import { readEdition } from '../read-edition.ts';

/**
 * What readers get of a story. Another revision's code prints these, one a line as JSON, for `report --since`: what they
 * mean must stay as it is.
 */
export interface Published {
  /** The SHA-256 hashes of its captures, in order: what a story is known by from one revision to another. */
  readonly captures: readonly string[];
  readonly slug: string;
  readonly headline: string;
  /** The fields that are known, by their names. */
  readonly fields: Readonly<Record<string, string>>;
  /** The body. */
  readonly markdown: string;
}

/** What is published of an edition. */
export function publishedOf({ captures, stories }: Edition): Published[] {
  const hashes = new Map(captures.map(({ id, sha256 }) => [id, sha256]));
  return stories.map(({ slug, headline, fields, markdown, captures: ids }) => ({
    captures: ids.flatMap((id) => hashes.get(id) ?? []).sort(),
    slug,
    headline: headline.value,
    fields: Object.fromEntries(fieldNames.flatMap((name) => (fields[name] ? [[name, fields[name].value]] : []))),
    markdown,
  }));
}

if (import.meta.main) {
  for (const story of publishedOf(await readEdition())) process.stdout.write(`${JSON.stringify(story)}\n`);
}
