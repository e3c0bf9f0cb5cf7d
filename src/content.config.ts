import { defineCollection } from 'astro:content';
import { capturesLoader, storiesLoader } from './pipeline/loaders.ts';
import { captureSchema, storySchema } from './pipeline/schemas.ts';

/** What lists show. The texts are in `live.config.ts`. */
export const collections = {
  captures: defineCollection({ loader: capturesLoader, schema: captureSchema }),
  stories: defineCollection({ loader: storiesLoader, schema: storySchema }),
};
