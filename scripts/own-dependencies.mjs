// The compiler names the package that a type comes from, which may be a dependency of a dependency: a host's compiler does not
// find that one with every package manager.
import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** The types with the names that Lit exports them by. */
export const byOwnDependency = (types) => types.replaceAll(/import\("lit-html(\/|")/g, 'import("lit$1');

export function nameOwnDependencies(folder) {
  for (const file of globSync(`${folder}/**/*.d.ts`)) {
    const types = readFileSync(file, 'utf8');
    if (types.includes('"lit-html')) writeFileSync(file, byOwnDependency(types));
  }
}
