// Bundles the element tests once, with shared chunks, into `.test/browser/<subject>`. The subject is the sources, or the
// published files: the same tests, with `dist` in place of `src` and `mocks`.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, context } from 'esbuild';
import { globSync } from 'tinyglobby';
import { ensureBuilt } from './built.mjs';
import { frameworks } from './host-frameworks.mjs';
import { esbuildLocales } from './split-locales.mjs';

export const subjects = ['sources', 'published'];
export const bundlesOf = (subject) => `.test/browser/${subject}`;

/** The bundle of a test: `test/browser/parts.test.ts` → `.test/browser/sources/parts.test.js`. */
export const bundleOf = (subject, file) =>
  join(bundlesOf(subject), relative('test/browser', file).replace(/\.ts$/, '.js')).replaceAll('\\', '/');

/** The test of a bundle. */
export const testOf = (subject, file) =>
  relative('.', file).replaceAll('\\', '/').replace(bundlesOf(subject), 'test/browser').replace(/\.js$/, '.ts');

/** Takes all imports of the project from `dist`, as it was built. */
export const published = {
  name: 'published',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = relative('.', join(resolveDir, path)).replaceAll('\\', '/');
      return /^(src|mocks)\//.test(file) ? { path: join(process.cwd(), 'dist', file.replace(/\.ts$/, '.js')) } : undefined;
    });
  },
};

const options = (subject, files) => ({
  entryPoints: files,
  outdir: bundlesOf(subject),
  outbase: 'test/browser',
  entryNames: '[dir]/[name]',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  // The runner's own module, which its server provides.
  external: ['/__web-dev-server__web-socket.js'],
  conditions: subject === 'sources' ? ['browser', 'development'] : ['browser'],
  define: { 'process.env.NODE_ENV': subject === 'sources' ? '"development"' : '"production"' },
  loader: { '.css': 'text' },
  logLevel: 'error',
  plugins: [subject === 'sources' ? esbuildLocales : published, ...frameworks],
});

/**
 * Bundles tests: all, or the named ones. Earlier bundles are removed.
 *
 * @returns {Promise<{ stop: () => Promise<void> }>} With `watch`, bundles again whenever a file changes, until stopped.
 */
export async function compileForBrowsers(
  subject,
  files = globSync('test/browser/**/*.test.ts').toSorted(),
  { watch = false } = {},
) {
  if (subject === 'published') ensureBuilt();
  rmSync(bundlesOf(subject), { recursive: true, force: true });
  if (!watch) {
    await build(options(subject, files));
    return { stop: async () => {} };
  }
  const watching = await context(options(subject, files));
  await watching.watch();
  return { stop: () => watching.dispose() };
}
