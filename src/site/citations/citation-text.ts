import { asCited } from '../as-cited.ts';
import { absolute, storyAddress } from '../addresses.ts';
import { captureNote, citationOf } from './citation.ts';
import { formatPublished } from '../dates.ts';
import { list } from '../list.ts';
import type { StoryEntry } from '../stories.ts';

/**
 * A story as a sentence for a footnote, with what is known of it: `Jane Doe: “Headline”. The Source, 29 March 2019, 18:58.
 * https://source.example/1. Clean copy of 2 captures: a.txt, b.txt. Faircopy, https://news.example/stories/headline/.`
 */
export function citationText(story: StoryEntry): string {
  const { title = '', author = [], URL, archive, ...citation } = citationOf(story);
  const { published } = story.data;
  const copy = absolute(storyAddress(story.id));
  const names = author.map(({ literal = '' }) => literal);
  const appeared = [
    citation['container-title'],
    published && asCited({ ...published, value: formatPublished(published.value) }),
  ];
  const sentences = [
    `${names.length > 0 ? `${list(names)}: ` : ''}“${title}”`,
    appeared.filter((part) => part !== undefined && part !== null).join(', '),
    URL === copy ? '' : URL,
    captureNote(story.data),
    `${archive}, ${copy}`,
  ];
  return sentences.flatMap((sentence) => (sentence ? [`${sentence}.`] : [])).join(' ');
}
