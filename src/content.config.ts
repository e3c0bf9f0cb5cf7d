import { defineCollection } from 'astro:content';
import { capturesLoader, storiesLoader } from './loader/loaders.ts';
import { captureSchema, storySchema } from './pipeline/schemas.ts';

export const collections = {
  captures: defineCollection({ loader: capturesLoader, schema: captureSchema }),
  stories: defineCollection({ loader: storiesLoader, schema: storySchema }),
};
