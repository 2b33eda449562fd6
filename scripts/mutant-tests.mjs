// The tests of the mutants: each is bundled by itself with all mutants, and run with one of them active, or with none.
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { withMutants } from './mutants.mjs';

/**
 * Records the mutants that code reaches while modules load and in the tests; `MUTANT` is the active one. A block, so that no name of it
 * is one of the code's.
 */
const banner = `
import { beforeEach as beforeTests } from 'node:test';
{
  const awake = Number(process.env.MUTANT ?? -1), loaded = new Set(), met = new Set();
  let meets = loaded;
  beforeTests(() => (meets = met));
  globalThis.mutantAwake = (n) => (meets.add(n), n === awake);
  if (process.env.MET) process.on('exit', () => process.getBuiltinModule('node:fs').writeFileSync(process.env.MET, JSON.stringify([[...loaded], [...met]])));
}`;

/** Bundles tests. A module has the same mutants in every test's bundle: they are added to the list. */
export function bundler(mutants, isRule) {
  const modules = new Map();
  const withThem = (path) => withMutants(path, readFileSync(path, 'utf8'), (it) => mutants.push(it) - 1);
  const makingMutants = {
    name: 'mutants',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!isRule(path)) return undefined;
        if (!modules.has(path)) modules.set(path, withThem(path));
        return { contents: modules.get(path), loader: 'ts' };
      });
    },
  };
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error' };
  return async (test) => {
    const outfile = join(test, '..', `.${basename(test, '.ts')}.${process.pid}.mutants.mjs`);
    await build({ entryPoints: [test], outfile, plugins: [makingMutants], banner: { js: banner }, ...options });
    return outfile;
  };
}

/** Runs a bundle; the result is whether it passes, and its time. */
export const run = (file, env, timeout) =>
  new Promise((resolve) => {
    const began = Date.now();
    const [loader, reporter] = ['node20.mjs', 'bail.mjs'].map((it) => join(import.meta.dirname, it));
    const args = ['--import', loader, '--test-reporter', reporter, '--test-reporter-destination=stdout', file];
    execFile(process.execPath, args, { env: { ...process.env, ...env }, timeout, killSignal: 'SIGKILL' }, (error, out, said) =>
      resolve({ passed: !error, took: Date.now() - began, said: said.slice(-2000) }),
    );
  });

/** Runs a bundle with no active mutant, and returns the mutants that it reaches. */
export async function measured(file, note) {
  writeFileSync(note, '[[], []]');
  const outcome = await run(file, { MET: note }, 120_000);
  const [loaded, met] = JSON.parse(readFileSync(note, 'utf8')).map((it) => new Set(it));
  rmSync(note);
  return { file, ...outcome, loaded, met };
}
