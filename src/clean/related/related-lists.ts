import type { Mark } from '../../capture/capture.ts';
import { textSpan, type Block, type Draft } from '../draft.ts';
import { countWords } from '../../text/words.ts';

/** A line that is one link, in a list of related articles. */
export interface ListedLink {
  /** The list's heading. */
  readonly label: string;
  /** The link's address, `http` or `https`. */
  readonly address: string;
}

/**
 * Headings of lists about the article's subject. Lists of popular, recent or recommended articles may have nothing to
 * do with it.
 */
const relatedHeading =
  /^(?:related(?: (?:stories|articles|news|coverage|posts|reading|links|topics))?|more on this(?: story| topic| subject)?|read (?:more|also|next)|see also|further reading|mehr zum thema|verwandte (?:artikel|themen)|lesen sie auch|sur le même sujet|(?:à )?lire aussi|noticias relacionadas|lea también|leia (?:também|mais)|notícias relacionadas|leggi anche|articoli correlati|lees ook|czytaj (?:też|także|również)|läs också|les også|læs også|читайте также|материалы по теме|по теме|читайте також|διαβάστε (?:επίσης|ακόμα)|ilgili haberler|اقرأ أيضاً?|مواضيع ذات صلة|أخبار ذات صلة|相关(?:新闻|阅读|文章|报道)|延伸閱讀|相關(?:新聞|文章)|関連(?:記事|ニュース)|관련 ?기사)[\s:»›]{0,3}$/iu;
const longestHeading = 60;

/** Longer lists are a site's index. */
const mostLinks = 12;

/** Links with fewer words are topics, or say "More". */
const fewestWords = 3;
const longestHeadline = 240;

/** A line between two links of one list is at most a date or a section. */
const mostWordsBetween = 6;

/** The links in lists of related articles, by block index. Only markup shows links. */
export function relatedListsOf(draft: Draft): ReadonlyMap<number, ListedLink> {
  if (draft.marks.length === 0) return new Map();
  const links = new Map(draft.marks.flatMap((mark) => (isWeb(mark) ? [[mark.start, mark]] : [])));
  const found = new Map<number, ListedLink>();
  let [label, count]: [string | null, number] = [null, 0];
  for (const [index, block] of draft.blocks.entries()) {
    if (block.text.length <= longestHeading && relatedHeading.test(block.text)) {
      [label, count] = [block.text, 0];
      continue;
    }
    const address = label === null || count === mostLinks ? undefined : addressOf(block, draft, links);
    if (label !== null && address !== undefined) {
      found.set(index, { label, address });
      count += 1;
    } else if (!isBetween(block)) label = null;
  }
  return found;
}

/** Whether a mark is a link to a web page. */
export function isWeb({ kind, address }: Mark): boolean {
  return kind === 'link' && address !== undefined && /^https?:/.test(address);
}

/** The address of a block that is one link. */
function addressOf(block: Block, draft: Draft, links: ReadonlyMap<number, Mark>): string | undefined {
  const span = textSpan(block, draft);
  const link = links.get(span.start);
  const isHeadline = block.text.length <= longestHeadline && countWords(block.text, fewestWords) === fewestWords;
  return link && link.end >= span.end && isHeadline ? link.address : undefined;
}

function isBetween({ text, part }: Block): boolean {
  return part?.kind !== 'heading' && countWords(text, mostWordsBetween + 1) <= mostWordsBetween;
}
