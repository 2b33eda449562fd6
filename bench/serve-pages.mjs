import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { forPages } from '../scripts/bundle.mjs';

/**
 * @typedef {object} Page
 * @property {string} [entry] Its program, which is bundled.
 * @property {string} [script] Or the address of a script that is served already.
 * @property {string} body
 * @property {string} [lang]
 */

const html = ({ body, lang = 'en' }, scripts, chunks) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">
${chunks.map((chunk) => `<link rel="modulepreload" href="${chunk}">`).join('')}
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</head><body>${body}</body></html>`;
const fileOf = (path) => path.replaceAll('\\', '/').split('/').pop();
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** The files of a page, and those that its first one needs at once: a host's build lists them in the page. */
async function built(entry) {
  const { outputFiles, metafile } = await build({
    ...forPages,
    entryPoints: { main: entry },
  });
  const needed = new Set(['out/main.js']);
  for (const file of needed)
    for (const { kind, path } of metafile.outputs[file].imports) if (kind === 'import-statement') needed.add(path);
  const chunks = [...needed].slice(1).map(fileOf);
  return { files: outputFiles.map(({ path, contents }) => [fileOf(path), contents]), chunks };
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
    const { files: own, chunks } = entry ? await built(entry) : { files: [], chunks: [] };
    add(`/${index}/`, html(pages[name], entry ? ['main.js'] : script ? [script] : [], chunks));
    const atFirst = own.filter(([file]) => file === 'main.js' || chunks.includes(file));
    weights[name] = atFirst.reduce((sum, [, contents]) => sum + gzipSync(contents, { level: 9 }).length, 0);
    for (const [file, contents] of own) add(`/${index}/${file}`, contents);
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
