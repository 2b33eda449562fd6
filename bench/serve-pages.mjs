import { createServer } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { forPages } from '../scripts/bundle.mjs';

const html = (body, chunks) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Bench</title>
${chunks.map((chunk) => `<link rel="modulepreload" href="${chunk}">`).join('')}
<script type="module" src="main.js"></script></head><body>${body}</body></html>`;
const fileOf = (path) => path.replaceAll('\\', '/').split('/').pop();

/** The files of a page, and those that its first one needs at once: a host's build lists them in the page. */
async function built(entry) {
  const { outputFiles, metafile } = await build({
    ...forPages,
    entryPoints: { main: entry },
  });
  const chunks = metafile.outputs['out/main.js'].imports
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => fileOf(path));
  return { files: outputFiles.map(({ path, contents }) => [fileOf(path), contents]), chunks };
}

/** Serves every page (its program and its body) from a folder. The files are compressed before anything is measured. */
export async function servePages(pages) {
  const names = Object.keys(pages);
  const files = new Map([['/blank', { body: brotliCompressSync('<!doctype html>'), type: 'text/html' }]]);
  const weights = {};
  for (const [index, name] of names.entries()) {
    const [entry, body] = pages[name];
    const { files: own, chunks } = await built(entry);
    files.set(`/${index}/`, { body: brotliCompressSync(html(body, chunks)), type: 'text/html' });
    weights[name] = 0;
    for (const [file, contents] of own) {
      if (file === 'main.js' || chunks.includes(file)) weights[name] += gzipSync(contents, { level: 9 }).length;
      files.set(`/${index}/${file}`, { body: brotliCompressSync(contents), type: 'text/javascript' });
    }
  }
  const server = createServer(({ url }, response) => {
    const file = files.get(url);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'cache-control': 'no-store' }).end(file.body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${server.address().port}`;
  return { base, address: (name) => `${base}/${names.indexOf(name)}/`, weights, close: () => server.close() };
}
