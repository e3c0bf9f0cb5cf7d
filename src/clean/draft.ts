import type { Mark, MarkupBlock, Statement, StatementField } from '../capture/capture.ts';
import type { Run } from './body/heaviest-run.ts';
import type { DateOrder } from './date/date.ts';

/** What a block is. What no rule claims is the article's own: a paragraph. */
export type Role =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'subheading'
  | 'quote'
  | 'date'
  | 'byline'
  | 'credit'
  | 'caption'
  | 'section'
  | 'address'
  | 'related'
  | 'repeat'
  | 'furniture';

/** A run of a capture's text. Steps give it a role; none may change its text. */
export interface Block {
  /** Offsets into the capture's text, in UTF-16 code units: [start, end). A draft's spans tile the text. */
  readonly start: number;
  readonly end: number;
  /** What stands in the span, without the white space around it. */
  readonly text: string;
  readonly role: Role | null;
  /** The id of the rule that gave the role. */
  readonly rule: string | null;
  /** What of this very block made the rule decide so, in words; where the rule's own sentence does not tell. */
  readonly why?: string;
  /** The part of the page's markup that it stands in, where the capture has markup. */
  readonly part?: MarkupBlock;
}

/** What the model makes of a block. */
export interface BlockReading {
  /** Whether the block is the article's. Never where a rule has said what it is. */
  readonly isBody: boolean;
  /** The score, and the features that weighed most, in words. */
  readonly why: string;
}

/** A capture's blocks with the roles that they have so far: the one type that flows through this folder. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Links and emphasis in the text, ascending by start. */
  readonly marks: readonly Mark[];
  /** What the capture says of its article outside of the text. */
  readonly statements: readonly Statement[];
  /** When the page was captured, ISO 8601. */
  readonly captured: string | null;
  /** How the other captures of its source write dates as numbers. */
  readonly sourceOrder: DateOrder | null;
  /** What has said which of the markup's blocks are the article's. */
  readonly witness: string | null;
  /** One entry a block; empty before the model has been asked. */
  readonly body: readonly BlockReading[];
  /** The main run of the body, without strays far away from it. `null` where there is no body or it is not known yet. */
  readonly run: Run | null;
}

/** One step of the cleaning. */
export type Step = (draft: Draft) => Draft;

/** The part of a block that names a role: taken from a rule of a table or of a step. */
interface RoleAndRule {
  readonly role: Role;
  readonly id: string;
  readonly why?: string;
}

/** Gives roles to the blocks that have none yet. `choose` sees each such block and its place, and may leave it open. */
export function label(draft: Draft, choose: (block: Block, index: number) => RoleAndRule | undefined): Draft {
  const blocks = draft.blocks.map((block, index) => {
    const chosen = block.role === null ? choose(block, index) : undefined;
    if (!chosen) return block;
    const { role, id: rule, why } = chosen;
    return why === undefined ? { ...block, role, rule } : { ...block, role, rule, why };
  });
  return { ...draft, blocks };
}

/** Where a block's words start and end in the capture's text, without the white space around them. */
export function textSpan(block: Block, draft: { readonly text: string }): { start: number; end: number } {
  const slice = draft.text.slice(block.start, block.end);
  const start = block.start + (slice.length - slice.trimStart().length);
  return { start, end: start + block.text.length };
}

/** The most trusted that a capture states of a field outside of its text. */
export function firstStatement({ statements }: Pick<Draft, 'statements'>, name: StatementField): Statement | undefined {
  return statements.find(({ field }) => field === name);
}
