import { defineConfig } from 'astro/config';
import { bundledScript } from './src/integrations/bundled-script.ts';
import { changedPages } from './src/integrations/changed-pages.ts';
import { headers } from './src/integrations/headers.ts';
import { movedStories } from './src/integrations/moved-stories.ts';
import { settings } from './src/settings.ts';

const pages = changedPages();

export default defineConfig({
  site: settings.site,
  base: settings.base,
  trailingSlash: 'always',
  integrations: [pages, headers(pages.policies), movedStories()],
  logger: { entrypoint: new URL('./src/terminal/build-log.js', import.meta.url) },
  // A line end in a template is no space, as the formatter takes for granted; where one is meant it stands as {' '}.
  compressHTML: 'jsx',
  // No code is highlighted, and the highlighter's inline styles would break the security policy.
  markdown: { syntaxHighlight: false },
  // One request for document and style.
  // Pages wait for the disk, so several are under way at once.
  build: { inlineStylesheets: 'always', concurrency: 16 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [bundledScript()],
    // Nothing becomes an address that holds its own content, which the security policy refuses.
    build: { assetsInlineLimit: 0 },
  },
});
