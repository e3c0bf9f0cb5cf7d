import { label, type Step } from '../draft.ts';
import { firstMatch, type Rule } from '../rule.ts';
import { furnitureRules } from '../rules/furniture.ts';
import { relatedRules } from '../rules/related.ts';

/** Gives the role of the first rule of a table that takes a block's text. */
function labelBy(rules: readonly Rule[]): Step {
  return (draft) => label(draft, ({ text }) => firstMatch(rules, text));
}

export const labelFurniture = labelBy(furnitureRules);
export const labelRelated = labelBy(relatedRules);
