import type { Repair } from '../capture.ts';
import { applyEdits, type Edited } from './apply-edits.ts';
import type { Edit, RepairRule } from './repair-rule.ts';
import { keptRules, repairRules } from './repair-rules.ts';

/** A repaired text. */
export interface Repaired extends Edited {
  /** One entry per rule that found something, in the order of the rules. */
  readonly repairs: readonly Repair[];
}

/** A repair may reveal another fault, such as a misread soft hyphen. Only malicious text needs this many rounds. */
const mostRounds = 8;

/** Repairs a text by the rules, and counts what is kept on purpose. */
export function repairText(text: string): Repaired {
  const work = new Work(text);
  for (let round = 0; round < mostRounds && mayNeedRepair(work.text); round += 1) {
    if (!repairRules.map((rule) => work.applyOften(rule)).includes(true)) break;
  }
  keptRules.forEach((rule) => work.apply(rule));
  return { text: work.text, repairs: work.repairs(), offset: (at) => work.offset(at) };
}

/**
 * Whether any rule may change the text. Most texts need no repair, and this check costs a tenth of the rules. A test
 * ensures that no rule finds anything if this is false.
 */
export function mayNeedRepair(text: string): boolean {
  return hidden.test(text) || misreadStart.test(text) || !text.isWellFormed();
}

/** Control and zero-width characters, and the first surrogate of plane 14. */
const hidden =
  /[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u200B-\u200D\u202A-\u202E\u2060-\u206F\uDB40\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFC]/;

/** The start of UTF-8 that was decoded as windows-1252, windows-1251 or Mac OS Roman. */
const misreadStart =
  /[\xC2-\xF4][\xA0-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[РСТУ][\xA0-\xBF\u0401-\u040F\u0451-\u045F\u0490\u0491\u2010-\u203A€№™]|в[Ђ‚„]|‚[ÄÇÑ]|√/;

/** The repairs of one rule. `at` is not yet moved to the final text. */
interface Done extends Omit<Repair, 'at'> {
  /** An offset into the text after the first `after` edits. */
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

  /** Applies a rule. Returns whether it changed the text. */
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

  /** Applies a rule until it finds nothing: text may be misread twice. */
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

  /** Maps an offset into the text after the first `after` edits to the current text. */
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
