import { formFeatures } from './form-features.ts';
import { placeFeatures } from './place-features.ts';
import { topicFeatures } from './topic-features.ts';
import type { Feature } from './feature.ts';

/** All that speaks for or against a line being the headline. */
export const features: readonly Feature[] = [...topicFeatures, ...placeFeatures, ...formFeatures];
