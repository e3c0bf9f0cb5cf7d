import { build } from 'esbuild';
import type { Plugin } from 'vite';

const query = '?bundled';

/**
 * Lets a template import a script as text, bundled and as short as can be: `import code from '../scripts/x.ts?bundled'`.
 * For scripts that stand within a page or are served at an address of their own, which Astro's own scripts do not.
 */
export function bundledScript(): Plugin {
  return {
    name: 'faircopy-bundled-script',
    async load(id) {
      if (!id.endsWith(query)) return null;
      const path = id.slice(0, -query.length);
      const { outputFiles, metafile } = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        write: false,
        metafile: true,
        define: { 'process.env.NODE_ENV': '"production"' },
      });
      for (const file of Object.keys(metafile.inputs)) this.addWatchFile(file);
      return `export default ${JSON.stringify(outputFiles[0]?.text.trim() ?? '')};`;
    },
  };
}
