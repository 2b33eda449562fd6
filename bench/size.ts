import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { row } from './print.js';

const root = new URL('..', import.meta.url).pathname;
const engine = `import { createEngine, inProcess } from './mocks/index.ts';
  import { demoLimit } from './mocks/scenarios/worlds.ts';
  globalThis.adapter = inProcess(createEngine({ world: demoLimit() }));`;
/** With the schemas of its answer, which it loads when it is used. */
const element = `import './src/define/provider.ts'; import './src/define/sign-in.ts';
  import * as session from './src/api/schemas/session.ts'; globalThis.schemas = session;`;

/** Compressed bytes of everything that loads at first. */
async function atOnce(contents: string): Promise<number> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    outdir: '/out',
    metafile: true,
    write: false,
    logLevel: 'error',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  const outputs = Object.entries(metafile.outputs);
  const wanted = new Set<string>();
  const want = (path: string) => {
    if (wanted.has(path)) return;
    wanted.add(path);
    for (const it of metafile.outputs[path]!.imports) if (it.kind === 'import-statement' && !it.external) want(it.path);
  };
  for (const [path, { entryPoint }] of outputs) if (entryPoint === '<stdin>') want(path);
  const files = [...wanted].map((path) => outputFiles.find((file) => file.path.endsWith(path.split('/').at(-1)!))!);
  return files.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}

/** Weight of the engine in a page. */
export async function sizes(): Promise<void> {
  console.log('\nThe engine in a page, gzip, without what loads when asked for');
  const [alone, without, beside] = [await atOnce(engine), await atOnce(element), await atOnce(element + engine)];
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  row('alone, with the contract and zod', kilobytes(alone));
  row('what it adds beside an element', kilobytes(beside - without), `on ${kilobytes(without)}`);
}
