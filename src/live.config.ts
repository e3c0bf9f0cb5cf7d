import { defineLiveCollection } from 'astro:content';
import { fullCapturesLoader, fullStoriesLoader, rawCapturesLoader } from './pipeline/live-loaders.ts';
import { fullCaptureSchema, fullStorySchema, rawCaptureSchema } from './pipeline/schemas.ts';

/** Stories and captures with their texts, each read when a page asks for it. What lists show is in `content.config.ts`. */
export const collections = {
  fullCaptures: defineLiveCollection({ loader: fullCapturesLoader, schema: fullCaptureSchema }),
  fullStories: defineLiveCollection({ loader: fullStoriesLoader, schema: fullStorySchema }),
  rawCaptures: defineLiveCollection({ loader: rawCapturesLoader, schema: rawCaptureSchema }),
};
