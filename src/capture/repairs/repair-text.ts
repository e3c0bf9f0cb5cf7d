import type { Repair } from '../capture.ts';
import { applyEdits, type Edited } from './apply-edits.ts';
import type { Edit, RepairRule } from './repair-rule.ts';
import { keptRules, repairRules } from './repair-rules.ts';

/** A text with what was wrong in it mended. */
export interface Repaired extends Edited {
  /** One entry a rule that found something, in the order of the rules. */
  readonly repairs: readonly Repair[];
}

/** Repairs may bring up what others mend, such as a soft hyphen that was misread. Only text made to needs so many rounds. */
const mostRounds = 8;

/** Mends what is broken in a text, by the rules, and counts what is kept on purpose. */
export function repairText(text: string): Repaired {
  const work = new Work(text);
  for (let round = 0; round < mostRounds && mayNeedRepair(work.text); round += 1) {
    if (!repairRules.map((rule) => work.applyOften(rule)).includes(true)) break;
  }
  keptRules.forEach((rule) => work.apply(rule));
  return { text: work.text, repairs: work.repairs(), offset: (at) => work.offset(at) };
}

/**
 * Whether any rule may find something to change. Most texts need nothing, and one look costs them a tenth of all the rules. A
 * test holds that no rule finds anything where this is false.
 */
export function mayNeedRepair(text: string): boolean {
  return hidden.test(text) || misreadStart.test(text) || !text.isWellFormed();
}

/** Controls, what has no width, and, by its first half, what stands in plane 14. */
const hidden =
  /[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u200B-\u200D\u202A-\u202E\u2060-\u206F\uDB40\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFC]/;

/** How text starts that was read as windows-1252, windows-1251 and Mac OS Roman. */
const misreadStart =
  /[\xC2-\xF4][\xA0-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[РСТУ][\xA0-\xBF\u0401-\u040F\u0451-\u045F\u0490\u0491\u2010-\u203A€№™]|в[Ђ‚„]|‚[ÄÇÑ]|√/;

/** What a rule has done: the repair, but for where its first place has come to. */
interface Done extends Omit<Repair, 'at'> {
  /** An offset into the text as it was after so many edits. */
  readonly at: number;
  readonly after: number;
}

class Work {
  readonly #edited: Edited[] = [];
  readonly #done = new Map<string, Done>();
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the rule changed the text. */
  apply(rule: RepairRule): boolean {
    const edits = rule.find(this.text);
    const [first] = edits;
    if (!first) return false;
    this.#note(rule, first, edits.length);
    if (rule.id.startsWith('kept/')) return false;
    const edited = applyEdits(this.text, edits);
    this.#edited.push(edited);
    this.text = edited.text;
    return true;
  }

  /** Applies a rule until it finds nothing more: text that was misread twice is read twice before others look at it. */
  applyOften(rule: RepairRule): boolean {
    let times = 0;
    while (times < mostRounds && this.apply(rule)) times += 1;
    return times > 0;
  }

  #note({ id, reason }: RepairRule, { start, end, now }: Edit, times: number): void {
    const known = this.#done.get(id);
    const found = { rule: id, reason, was: this.text.slice(start, end), now, at: start, after: this.#edited.length };
    this.#done.set(id, { ...(known ?? found), times: (known?.times ?? 0) + times });
  }

  /** Where an offset into the text after so many edits is now. */
  offset(at: number, after = 0): number {
    return this.#edited.slice(after).reduce((offset, edited) => edited.offset(offset), at);
  }

  repairs(): Repair[] {
    return [...repairRules, ...keptRules].flatMap(({ id }) => {
      const done = this.#done.get(id);
      if (!done) return [];
      const { after, ...repair } = done;
      return [{ ...repair, at: this.offset(repair.at, after) }];
    });
  }
}
