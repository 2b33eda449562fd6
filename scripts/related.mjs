// Which tests know of what has changed since the last commit: by what each of them imports, however far away.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

/** Changed and new files that are still there. */
export const changedFiles = () =>
  [...new Set([...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')])].filter(existsSync);

/** What every test stands on. */
const concernsAll = (file) =>
  /^(package(-lock)?\.json|tsconfig\.json|web-test-runner\.config\.mjs|scripts\/(?!.*stories|size|bench).*\.mjs)$/.test(file);
/** Tests that read the tree itself, and not by imports, may be concerned by whatever has changed. */
const readsTheTree = (file) => /\b(readFileSync|globSync|execFileSync|spawn)\(/.test(readFileSync(file, 'utf8'));

const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map(([, path]) =>
    join(dirname(file), path).replaceAll('\\', '/').replace(/\.js$/, '.ts'),
  );

/** The changed files, and all that import them, directly or not. */
function concerned(changed) {
  const importers = new Map();
  for (const file of globSync([
    'src/**/*.ts',
    'mocks/**/*.ts',
    'stories/**/*.ts',
    'test/**/*.ts',
    'scripts/**/*.ts',
    'bench/**/*.ts',
  ]))
    for (const path of importsOf(file)) importers.set(path, [...(importers.get(path) ?? []), file]);
  const found = new Set(changed);
  // A set that grows while it is gone through is gone through to its end.
  for (const file of found) for (const importer of importers.get(file) ?? []) found.add(importer);
  return found;
}

/** Of these tests those that a change may touch: all of them where nothing has changed, or what all stand on. */
export function relatedTests(pattern, changed) {
  const tests = globSync(pattern).toSorted();
  if (changed.length === 0 || changed.some(concernsAll)) return tests;
  const touched = concerned(changed);
  return tests.filter((file) => readsTheTree(file) || touched.has(file));
}
