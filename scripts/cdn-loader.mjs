// The loader for pages without a bundler: one small file that brings those elements which a page has, with all their files at once.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The name of the loader in `dist/cdn`. */
export const loaderFile = 'nexmo-account-kit.js';

const importsOf = (folder, file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map(([, path]) =>
    join(dirname(file), path),
  );

/** A file and everything that it imports, at once or by others. */
function withImports(folder, entry) {
  const files = new Set([entry]);
  for (const file of files) for (const needed of importsOf(folder, file)) files.add(needed);
  return [...files];
}

/** The files of each element in a folder, as `src/loader/loader.ts` takes them. */
export function inventoryOf(folder) {
  const names = globSync('*.js', { cwd: folder, ignore: ['all.js', loaderFile] }).toSorted();
  const needed = new Map(names.map((file) => [`nx-${file.slice(0, -3)}`, withImports(folder, file)]));
  const files = [...new Set([...needed.values()].flat())];
  return {
    version,
    files,
    elements: Object.fromEntries([...needed].map(([tag, list]) => [tag, list.map((it) => files.indexOf(it))])),
  };
}

export async function writeLoader(folder) {
  const { outputFiles } = await build({
    entryPoints: ['src/loader/page.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { inventory: JSON.stringify(inventoryOf(folder)) },
  });
  writeFileSync(join(folder, loaderFile), outputFiles[0].contents);
}
