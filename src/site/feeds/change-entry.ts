import { settings } from '../../settings.ts';
import { absolute, historyAddress } from '../addresses.ts';
import { asCited, sourceAsCited } from '../as-cited.ts';
import { authors } from '../authors.ts';
import { publishedMoment } from '../dates.ts';
import { directionOf } from '../direction.ts';
import type { FullStory } from '../full-story.ts';
import { changeLabels, changesInWords, differenceLabels, unknownOrder } from '../history/change-words.ts';
import type { ListedChange } from '../history/latest-changes.ts';
import type { FeedEntry } from './feed-entry.ts';
import { htmlText } from './html-text.ts';

/** A change as an entry, in the site's own language: the story's words in it have theirs. */
export function changeEntry({ id, data }: FullStory, { version, place, time }: Omit<ListedChange, 'story'>): FeedEntry {
  const { headline, language, versions, isNewest, byline } = data;
  const { changes = [] } = versions[version] ?? {};
  const source = data.source ? sourceAsCited(data.source) : undefined;
  const moment = time ? publishedMoment(time.value) : undefined;
  const summary = isNewest ? changesInWords(changes) : unknownOrder(versions.length);
  return {
    address: absolute(`${historyAddress(id)}#${place}`),
    original: undefined,
    title: isNewest ? `${asCited(headline)}: ${summary}` : asCited(headline),
    summary,
    html: changes.map((change) => changeHtml(change, { language, isOrderKnown: isNewest })).join(''),
    language: settings.language,
    authors: byline ? authors(byline.value) : source === undefined ? [] : [source],
    source,
    published: moment,
    updated: moment,
  };
}

type Change = FullStory['data']['versions'][number]['changes'][number];

interface Shown {
  readonly language: string | null;
  readonly isOrderKnown: boolean;
}

/** A change with the words struck out and put in; where no version is known as the older, each version's own words. */
function changeHtml({ kind, passages }: Change, { language, isOrderKnown }: Shown): string {
  const label = (isOrderKnown ? changeLabels : differenceLabels)[kind];
  const attributes = `${language === null ? '' : ` lang="${language}"`} dir="${directionOf(language)}"`;
  const html = passages.flatMap((parts) => (isOrderKnown ? [parts.map(partHtml).join('')] : wordings(parts)));
  return [`<strong>${label}</strong>`, ...html]
    .map((inner, index) => `<p${index === 0 ? '' : attributes}>${inner}</p>`)
    .join('');
}

/** A passage as each version has it. */
function wordings(parts: Change['passages'][number]): string[] {
  return (['withdrawn', 'added'] as const)
    .filter((own) => parts.some(({ is }) => is === own))
    .map((own) => htmlText(parts.flatMap(({ is, text }) => (is === 'same' || is === own ? [text] : [])).join('')));
}

function partHtml({ is, text }: Change['passages'][number][number]): string {
  if (is === 'same') return htmlText(text);
  const [tag, words] = [is === 'added' ? 'ins' : 'del', text.trimEnd()];
  return `<${tag}>${htmlText(words)}</${tag}>${words === text ? '' : ' '}`;
}
