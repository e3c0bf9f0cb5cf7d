import type { StoryEntry } from '../stories.ts';

type Fields = Pick<StoryEntry['data'], 'headline' | 'published' | 'updated' | 'credit' | 'source'>;

/** What no capture of a story tells, a sentence each. */
export function unknowns({ headline, published, updated, credit, source }: Fields): string[] {
  return [
    ...(published ? [] : ['No capture tells when the story was published.']),
    ...(isZoneUnknown(published?.value) ? ['No capture tells in which time zone the time of publication is.'] : []),
    ...(isZoneUnknown(updated?.value) ? ['No capture tells in which time zone the time of the last change is.'] : []),
    ...(source ? [] : ['No capture tells where the story was published.']),
    ...(source?.inferred ? [`The source, ${source.value}, is inferred. ${source.reason}`] : []),
    ...(headline.inferred ? [`The headline is inferred. ${headline.reason}`] : []),
    ...(credit ? ['The photograph that the credit belongs to was not captured.'] : []),
  ];
}

function isZoneUnknown(value = ''): boolean {
  return value.includes('T') && !/[+-]\d\d:\d\d$/.test(value);
}
