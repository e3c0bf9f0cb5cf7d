import type { Mark, MarkupBlock, Statement, StatementField } from '../capture/capture.ts';
import type { Run } from './body/heaviest-run.ts';
import type { DateOrder } from './date/date.ts';

/** The role of a block. */
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
  /** The text of the span, trimmed. */
  readonly text: string;
  readonly role: Role | null;
  /** The id of the rule that gave the role. */
  readonly rule: string | null;
  /** What in this block made the rule match, in words, if the rule's reason does not say it. */
  readonly why?: string;
  /** The block's part of the markup, if the capture has markup. */
  readonly part?: MarkupBlock;
}

/** The body model's decision for a block. */
export interface BlockReading {
  /** Whether the block belongs to the article. Always false if a rule has labelled it. */
  readonly isBody: boolean;
  /** The score and the heaviest features, in words. */
  readonly why: string;
}

/** A capture's blocks with their roles so far: the one type that flows through this folder. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Links and emphasis in the text, sorted by start. */
  readonly marks: readonly Mark[];
  /** The values that the capture states outside its text. */
  readonly statements: readonly Statement[];
  /** The time of capture, ISO 8601. */
  readonly captured: string | null;
  /** How other captures of its source write numeric dates. */
  readonly sourceOrder: DateOrder | null;
  /** The extractor that marked the article's blocks in the markup. */
  readonly extractor: string | null;
  /** One entry per block; empty before the body model has run. */
  readonly body: readonly BlockReading[];
  /**
   * The body's main run, without stray blocks far away. `null` if there is no body, or before the body model has run.
   */
  readonly run: Run | null;
}

/** A step of the cleaning. */
export type Step = (draft: Draft) => Draft;

/** A role and the rule that gives it. */
interface RoleAndRule {
  readonly role: Role;
  readonly id: string;
  readonly why?: string;
}

/** Gives roles to blocks that have none. `choose` may return `undefined` to leave a block open. */
export function label(draft: Draft, choose: (block: Block, index: number) => RoleAndRule | undefined): Draft {
  const blocks = draft.blocks.map((block, index) => {
    const chosen = block.role === null ? choose(block, index) : undefined;
    if (!chosen) return block;
    const { role, id: rule, why } = chosen;
    return why === undefined ? { ...block, role, rule } : { ...block, role, rule, why };
  });
  return { ...draft, blocks };
}

/** The span of a block's trimmed text in the capture. */
export function textSpan(block: Block, draft: { readonly text: string }): { start: number; end: number } {
  const slice = draft.text.slice(block.start, block.end);
  const start = block.start + (slice.length - slice.trimStart().length);
  return { start, end: start + block.text.length };
}

/** The most trusted statement of a field. */
export function firstStatement({ statements }: Pick<Draft, 'statements'>, name: StatementField): Statement | undefined {
  return statements.find(({ field }) => field === name);
}
