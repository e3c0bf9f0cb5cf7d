import { defineConfig } from 'astro/config';
import { bundledScript } from './src/integrations/bundled-script.ts';
import { headers } from './src/integrations/headers.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.site,
  base: settings.base,
  trailingSlash: 'always',
  integrations: [headers()],
  // A line end in a template is no space, as the formatter takes for granted; where one is meant it stands as {' '}.
  compressHTML: 'jsx',
  // No code is highlighted, and the highlighter's inline styles would break the security policy.
  markdown: { syntaxHighlight: false },
  // One request for document and style.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: { plugins: [bundledScript()] },
});
