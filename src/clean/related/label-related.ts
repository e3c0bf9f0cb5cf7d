import { labelBy } from '../rule.ts';
import { relatedRules } from './related-rules.ts';

/** Labels the pointers that their own words show: "READ MORE: …". */
export const labelRelated = labelBy(relatedRules);
