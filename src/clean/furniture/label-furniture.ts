import { labelBy } from '../rule.ts';
import { furnitureRules } from './furniture-rules.ts';

/** Labels the furniture that a block's own words give away. */
export const labelFurniture = labelBy(furnitureRules);
