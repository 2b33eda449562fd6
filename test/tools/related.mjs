// Which tests know of what has changed since the last commit: by what each of them imports, however far away.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

/** Changed and new files that are still there. */
export const changedFiles = () =>
  [...new Set([...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')])].filter(existsSync);

/** These read the tree itself, and not by imports. */
const always = ['test/node/house.test.ts'];

/** Of these tests those that a change may touch. */
export async function relatedTests(pattern, changed) {
  const tests = globSync(pattern).toSorted();
  if (changed.length === 0 || tests.length === 0) return [];
  const { metafile } = await build({
    entryPoints: tests.filter((file) => !always.includes(file)),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'out',
    packages: 'external',
    platform: 'node',
    logLevel: 'silent',
    loader: { '.json': 'json' },
  });
  const touched = new Set(changed);
  const known = new Map();
  /** Whether a file, or one that it imports, has changed. Circles end where they began. */
  const isTouched = (file) => {
    if (known.has(file)) return known.get(file);
    known.set(file, touched.has(file));
    const imports = metafile.inputs[file]?.imports ?? [];
    if (!known.get(file))
      known.set(
        file,
        imports.some(({ path, external }) => !external && isTouched(path)),
      );
    return known.get(file);
  };
  return tests.filter((file) => always.includes(file) || isTouched(file));
}
