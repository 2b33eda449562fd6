// Keeps those declarations in `dist` that a host's compiler can reach from the package's entries; the others are weight.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { globSync } from 'tinyglobby';

const imports = /(?:\bfrom|\bimport\(|\bimport|\bdeclare module)\s*['"](\.[^'"]+)['"]/g;

/** The declarations that a file imports. */
const importedBy = (file) =>
  [...readFileSync(file, 'utf8').matchAll(imports)]
    .map(([, path]) => join(dirname(file), path).replace(/\.js$/, '.d.ts'))
    .filter((path) => existsSync(path));

export function dropUnreachedTypes() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.values(exports).flatMap(({ types }) => (types ? globSync(types.replace('./', '')) : []));
  const reached = new Set(entries);
  for (const file of reached) for (const it of importedBy(file)) reached.add(it);
  for (const file of globSync('dist/**/*.d.ts')) if (!reached.has(file)) rmSync(file);
}
