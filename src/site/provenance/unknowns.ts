import type { FullStory } from '../full-story.ts';
import { hasZone } from '../dates.ts';

type Fields = Pick<FullStory['data'], 'headline' | 'published' | 'ambiguousDate' | 'updated' | 'credit' | 'source'> & {
  readonly captures: readonly unknown[];
};

/** What is not known of a story, a sentence each. A capture may tell it all the same, in words that no rule knew. */
export function unknowns({ headline, published, ambiguousDate, updated, credit, source, captures }: Fields): string[] {
  const unrecognised = (what: string) =>
    `No ${what} was recognised in the ${captures.length === 1 ? 'capture' : 'captures'}.`;
  return [
    ...(published || ambiguousDate ? [] : [unrecognised('date of publication')]),
    ...(ambiguousDate ? [`${ambiguousDate.value}: day and month cannot be told apart, so the date is not known.`] : []),
    ...(published?.inferred ? [`The date of publication is inferred. ${published.reason}`] : []),
    ...(isZoneUnknown(published?.value) ? [unrecognised('time zone of the time of publication')] : []),
    ...(isZoneUnknown(updated?.value) ? [unrecognised('time zone of the time of the last change')] : []),
    ...(source ? [] : [unrecognised('source')]),
    ...(source?.inferred ? [`The source, ${source.value}, is inferred. ${source.reason}`] : []),
    ...(headline.inferred ? [`The headline is inferred. ${headline.reason}`] : []),
    ...(credit ? ['The photograph that the credit belongs to was not captured.'] : []),
  ];
}

function isZoneUnknown(value = ''): boolean {
  return value.includes('T') && !hasZone(value);
}
