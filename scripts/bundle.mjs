// The files that a page downloads: modules bundled and minified as a host's build would.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { esbuildTemplates } from './minify-templates.mjs';
import { esbuildLocales } from './split-locales.mjs';

const library = (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'own';
const families = { 'lit-html': 'lit', 'lit-element': 'lit', '@lit/reactive-element': 'lit', '@lit/context': 'lit' };

/** A host's build of a page, as options of esbuild. */
export const forPages = {
  bundle: true,
  minify: true,
  splitting: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'out',
  legalComments: 'none',
  logLevel: 'error',
  plugins: [esbuildLocales, esbuildTemplates],
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * Leaves out dynamic imports of what is loaded at first: the dashboard's of elements, or the contract's of schemas. Rollup and
 * Rolldown do so by themselves.
 */
const areThere = {
  elements: leftOut(/\/features\/[\w-]+\/[\w-]+\.js$/, 'dashboard'),
  schemas: leftOut(/\/schemas\/[\w-]+\.js$/, 'api'),
};

/**
 * @param {RegExp} filter what is imported
 * @param {string} folder of `src`, where it is imported
 */
function leftOut(filter, folder) {
  const isThere = (importer) => importer.replaceAll('\\', '/').includes(`/src/${folder}/`);
  return {
    name: `imports of ${folder} are left out`,
    setup({ onResolve }) {
      onResolve({ filter }, ({ kind, path, importer }) =>
        kind === 'dynamic-import' && isThere(importer) ? { path, external: true } : null,
      );
    },
  };
}

/**
 * @param {string} code The imports of the page.
 * @param {{ there?: 'elements' | 'schemas' }} [how] What is loaded at first, so that none of it need be fetched.
 * @returns Bytes that load at first, bytes that load on use, and the owners of the first.
 */
export async function bundle(code, { there } = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    ...forPages,
    plugins: [...forPages.plugins, ...(there ? [areThere[there]] : [])],
  });
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((name) => outputs[name].entryPoint === '<stdin>') ?? '';
  const first = new Set();
  const follow = (name) => {
    if (first.has(name)) return;
    first.add(name);
    for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement') follow(path);
  };
  follow(entry);
  const contents = (name) => outputFiles.find(({ path }) => path.replaceAll('\\', '/').endsWith(name)).contents;
  const gzip = (names) => gzipSync(Buffer.concat(names.map(contents)), { level: 9 }).length;
  const shares = {};
  for (const name of first) {
    for (const [path, { bytesInOutput }] of Object.entries(outputs[name].inputs)) {
      const owner = families[library(path)] ?? library(path);
      shares[owner] = (shares[owner] ?? 0) + bytesInOutput;
    }
  }
  const later = Object.keys(outputs).filter((name) => !first.has(name));
  return { first: gzip([...first]), later: later.map((name) => gzip([name])), shares };
}
