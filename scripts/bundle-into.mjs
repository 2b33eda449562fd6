import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Writes a module and all that it imports as one file. */
export async function bundleInto(file, entry, options) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    ...options,
  });
  writeFileSync(file, outputFiles[0].contents);
}
