import type { Problem } from '../capture/capture.ts';
import type { LedgerEntry } from '../clean/ledger.ts';
import type { Given } from '../clean/label-given.ts';
import type { ArticleOutline } from '../story/outline.ts';
import type { Change } from './change.ts';
import { fieldOfBlock, givesField, type BlockField } from './field-of-block.ts';
import type { TargetedOverride } from './find-targets.ts';
import { findBlocks, type BlockRun } from './find-blocks.ts';
import { nearestText } from './nearest.ts';
import type { OverrideBlock } from './override-schema.ts';
import type { Override } from './override.ts';
import type { CleaningStages } from './mend.ts';

/** A capture after cleaning, before overrides. */
export interface CleanedPage {
  readonly id: string;
  readonly article: ArticleOutline | null;
}

/** A capture with its ledger. */
type PageWithLedger = CleanedPage & { readonly ledger: readonly LedgerEntry[] };

/** What overrides say of a capture's blocks. */
export interface PageRoles {
  readonly given: Map<number, Given>;
  readonly fields: BlockField[];
  readonly changes: Change[];
}

/** In characters. Longer texts are cut in messages. */
const longestQuote = 80;

/**
 * Collects what all overrides say of blocks, by capture. A story’s override applies to each of its captures that has
 * the block.
 */
export function findRoles<Page extends CleanedPage>(
  targeted: readonly TargetedOverride[],
  { pages, groups, ledgerOf }: Pick<CleaningStages<Page>, 'pages' | 'groups' | 'ledgerOf'>,
): { readonly ofPage: ReadonlyMap<string, PageRoles>; readonly problems: readonly Problem[] } {
  const ofPage = new Map<string, PageRoles>();
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  const together = new Map(groups.flatMap((group) => group.map(({ capture }) => [capture, group])));
  const own = (id: string): PageRoles => {
    const known = ofPage.get(id) ?? { given: new Map(), fields: [], changes: [] };
    ofPage.set(id, known);
    return known;
  };
  const problems = targeted.flatMap(({ override, target }) => {
    const captures = target.kind === 'capture' ? [target.id] : target.captures;
    const others = target.kind === 'capture' ? [] : captures.flatMap((id) => together.get(id) ?? []);
    const ids = new Set([...captures, ...others.map(({ capture }) => capture)]);
    if (!override.said.blocks) return [];
    const meant = [...ids].flatMap((id) => pageOf.get(id) ?? []);
    return giveRoles(
      override,
      meant.map((page) => ({ ...page, ledger: ledgerOf(page) })),
      own,
    );
  });
  return { ofPage, problems };
}

/**
 * Finds an override's blocks in its captures and stores their roles in `roles`. Returns a problem for each block that
 * fits none.
 */
function giveRoles(
  override: Override,
  pages: readonly PageWithLedger[],
  roles: (capture: string) => PageRoles,
): Problem[] {
  return (override.said.blocks ?? []).flatMap((block, index) => {
    const refuse = (message: string) => override.problem(['blocks', index], message);
    const found = pages.map((page) => ({ page, runs: findBlocks(block, page.ledger) }));
    if (found.every(({ runs }) => runs.length === 0)) return [refuse(noBlock(block, pages))];
    return found.flatMap(({ page, runs }) => {
      const message = giveIn(page, { override, block, runs, roles: roles(page.id) });
      return message === null ? [] : [refuse(message)];
    });
  });
}

interface Giving {
  readonly override: Override;
  readonly block: OverrideBlock;
  readonly runs: readonly BlockRun[];
  readonly roles: PageRoles;
}

function giveIn({ id, article }: CleanedPage, { override, block: { role }, runs, roles }: Giving): string | null {
  const entries = runs.flat();
  const other = entries.map(({ start }) => roles.given.get(start)).find((given) => given !== undefined);
  if (other) return `This block is already ${other.role}, by ${other.from}. Say it once.`;
  const [first] = runs;
  let field: BlockField | null = null;
  if (first?.[0] && givesField(role)) {
    const read = fieldOfBlock(role, { start: first[0].start, text: first.map(({ text }) => text).join('') });
    if (typeof read === 'string') return read;
    if (roles.fields.some(({ name }) => name === read.name))
      return `The ${read.name} of ${id} is given twice. Name one block.`;
    roles.fields.push(read);
    field = read;
  }
  for (const entry of entries) {
    roles.given.set(entry.start, { role, isRepeat: field !== null && !first?.includes(entry), from: override.file });
    roles.changes.push({ ...changeOf(entry, override), role, capture: id, said: saidBefore(article, field, entry) });
  }
  return null;
}

function changeOf({ text, role: was }: LedgerEntry, { file, said }: Override) {
  return { kind: 'role' as const, file, note: said.note ?? null, text: text.trim(), was };
}

/** The value of a field before a block set it. */
function saidBefore(article: ArticleOutline | null, given: BlockField | null, { start, end }: LedgerEntry) {
  const before = given && (given.name === 'headline' ? article?.headline : article?.fields[given.name]);
  const isOther = before && !before.inferred && (before.start >= end || before.end <= start);
  return article && isOther ? [{ ...before, capture: article.capture }] : [];
}

function noBlock({ text, starts, nth }: OverrideBlock, pages: readonly PageWithLedger[]): string {
  const blocks = pages.flatMap(({ ledger }) => ledger.map((entry) => entry.text));
  const where = pages.length === 1 ? (pages[0]?.id ?? '') : 'the captures of this story';
  const count =
    nth === undefined
      ? 0
      : Math.max(0, ...pages.map(({ ledger }) => findBlocks({ text, starts, role: 'furniture' }, ledger).length));
  if (count > 0)
    return `There ${count === 1 ? 'is only 1 block' : `are only ${count} blocks`} with this text in ${where}. Leave "nth" out, or lower it.`;
  const nearest = nearestText(text ?? starts ?? '', blocks);
  const advice =
    nearest === undefined ? 'Copy its text from the provenance page.' : `Did you mean “${shortened(nearest)}”?`;
  return `There is no block with this text in ${where}. ${advice}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote).replace(/\s\S*$/, '')}…` : line;
}
