import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { build } from 'vite';
import { viteTemplates } from '../scripts/minify-templates.mjs';
import { viteLocales } from '../scripts/split-locales.mjs';

/**
 * @typedef {object} Page
 * @property {string} [entry] Its program, which is bundled.
 * @property {string} [script] Or the address of a script that is served already.
 * @property {string} body
 * @property {readonly string[]} [preloads] The addresses that the page lists besides.
 * @property {string} [lang]
 */

const html = ({ body, lang = 'en' }, [script, ...chunks]) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">
${script ? `<script type="module" src="${script}"></script>` : ''}
${chunks.map((chunk) => `<link rel="modulepreload" href="${chunk}">`).join('')}</head><body>${body}</body></html>`;
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** The files of a page as a host's build makes them (README, “In your framework”), and the addresses that it lists in the page: the first file, and what that needs. */
async function built(entry, base) {
  const { output } = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base,
    plugins: [viteLocales, viteTemplates],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { main: entry }, output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of needed) for (const it of chunks) if (imports.includes(it.fileName)) needed.add(it);
  return {
    files: chunks.map(({ fileName, code }) => [base + fileName, code]),
    first: [...needed].map(({ fileName }) => base + fileName),
  };
}

/**
 * Serves every page from a folder. The files are compressed before anything is measured.
 *
 * @param {Record<string, Page>} pages
 * @param {object} [options]
 * @param {Record<string, string>} [options.folders] Files that are there already, by the address they get: `{ '/cdn/': 'dist/cdn' }`.
 * @param {number} [options.port]
 */
export async function servePages(pages, { folders = {}, port = 0 } = {}) {
  const names = Object.keys(pages);
  const files = new Map();
  const add = (url, contents) => files.set(url, { body: brotliCompressSync(contents), type: types[extname(url)] ?? 'text/html' });
  add('/blank', '<!doctype html><link rel="icon" href="data:,">');
  for (const [at, folder] of Object.entries(folders))
    for (const file of globSync('**/*.{js,css}', { cwd: folder })) add(at + file, readFileSync(`${folder}/${file}`));
  const weights = {};
  for (const [index, name] of names.entries()) {
    const { entry, script } = pages[name];
    const { files: own, first } = entry ? await built(entry, `/${index}/`) : { files: [], first: script ? [script] : [] };
    add(`/${index}/`, html(pages[name], [...first, ...(pages[name].preloads ?? [])]));
    const atFirst = own.filter(([file]) => first.includes(file));
    weights[name] = atFirst.reduce((sum, [, contents]) => sum + gzipSync(contents, { level: 9 }).length, 0);
    for (const [file, contents] of own) add(file, contents);
  }
  const server = createServer(({ url }, response) => {
    const file = files.get(url);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'cache-control': 'no-store' }).end(file.body);
  });
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${server.address().port}`;
  return { base, address: (name) => `${base}/${names.indexOf(name)}/`, weights, close: () => server.close() };
}
