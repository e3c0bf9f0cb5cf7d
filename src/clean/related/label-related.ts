import { labelBy } from '../rule.ts';
import { relatedRules } from './related-rules.ts';

/** Labels the pointers to other articles whose own words say so: "READ MORE: …". */
export const labelRelated = labelBy(relatedRules);
