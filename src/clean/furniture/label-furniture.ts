import { labelBy } from '../rule.ts';
import { furnitureRules } from './furniture-rules.ts';

/** Labels the furniture that a block's own words show. */
export const labelFurniture = labelBy(furnitureRules);
