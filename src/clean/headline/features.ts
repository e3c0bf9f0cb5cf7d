import { formFeatures } from './form-features.ts';
import { placeFeatures } from './place-features.ts';
import { topicFeatures } from './topic-features.ts';
import type { Feature } from './feature.ts';

/** All features of the headline model. */
export const features: readonly Feature[] = [...topicFeatures, ...placeFeatures, ...formFeatures];
