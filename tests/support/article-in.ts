import { fieldNames, type Article, type Field, type FieldName, type Passage } from '../../src/clean/article.ts';
import type { Witness } from '../../src/story/versions/order.ts';

/** What a capture states besides its text. */
export interface StatedIn extends Partial<
  Pick<Witness, 'captured' | 'damage' | 'removed' | 'marks' | 'related' | 'ambiguousDate'>
> {
  /** Left out: the first words, inferred. */
  readonly headline?: string | null;
  readonly fields?: Readonly<Partial<Record<FieldName, string | Field | null>>>;
}

/** A value as a capture states it somewhere. */
export function statedField(value: string, known: Partial<Field> = {}): Field {
  return { value, rule: 'a/b', reason: 'Because.', inferred: false, start: 0, end: 0, ...known };
}

/**
 * The article of a capture whose text is these paragraphs, as if it had been cleaned: for tests of what comes after
 * the cleaner.
 */
export function articleIn(id: string, paragraphs: readonly string[], stated: StatedIn = {}): Witness {
  const { headline, fields = {}, ...known } = stated;
  const firstWords = paragraphs[0]?.split(' ').slice(0, 6).join(' ') ?? '';
  return {
    capture: id,
    headline: headline ? statedField(headline) : statedField(firstWords, { inferred: true }),
    fields: Object.fromEntries(
      fieldNames.map((name) => {
        const value = fields[name] ?? null;
        return [name, typeof value === 'string' ? statedField(value) : value];
      }),
    ) as Article['fields'],
    passages: passagesIn(paragraphs),
    ...{ otherwise: [], ambiguousDate: null, related: [], marks: [], damage: [], removed: [], language: 'en' },
    ...known,
  };
}

function passagesIn(paragraphs: readonly string[]): Passage[] {
  let start = 0;
  return paragraphs.map((text, index) => {
    const passage: Passage = {
      ...{ role: index === 0 ? 'standfirst' : 'paragraph', text, start, end: start + text.length },
    };
    start = passage.end + '\n\n'.length;
    return passage;
  });
}
