// Breaks the rules in one place at a time, and looks whether a test notices: `npm run mutate [-- <part of a rule's file name> …]`.
// MUTATE_MINUTES bounds the run; what was not reached is said.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { withMutants } from './mutants.mjs';

const root = join(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);
const until = Date.now() + Number(process.env.MUTATE_MINUTES ?? 60) * 60_000;
const mutants = [];
const modules = new Map();
const rules = (file) => /[\\/]mocks[\\/]rules[\\/]/.test(file) && (wanted.length === 0 || wanted.some((it) => file.includes(it)));

const makingMutants = {
  name: 'mutants',
  setup({ onLoad }) {
    onLoad({ filter: /mocks[\\/]rules[\\/].*\.ts$/ }, ({ path }) => {
      if (!rules(path)) return undefined;
      // The same module has the same mutants in every test's bundle.
      if (!modules.has(path))
        modules.set(
          path,
          withMutants(path, readFileSync(path, 'utf8'), (it) => mutants.push(it) - 1),
        );
      return { contents: modules.get(path), loader: 'ts' };
    });
  },
};

/** Which mutants are asleep, and who has come by them. */
const banner = `
const awake = Number(process.env.MUTANT ?? -1), met = new Set();
globalThis.mutantAwake = (n) => (met.add(n), n === awake);
if (process.env.MET) process.on('exit', () => process.getBuiltinModule('node:fs').writeFileSync(process.env.MET, JSON.stringify([...met])));`;

async function bundled(test) {
  const outfile = join(test, '..', `.${basename(test, '.ts')}.mutants.mjs`);
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error' };
  await build({ entryPoints: [test], outfile, plugins: [makingMutants], banner: { js: banner }, ...options });
  return outfile;
}

/** Whether a test passes, and how long it takes. */
const run = (file, env, timeout) =>
  new Promise((resolve) => {
    const began = Date.now();
    const args = [
      '--import',
      join(import.meta.dirname, 'node20.mjs'),
      '--test-reporter',
      join(import.meta.dirname, 'bail.mjs'),
      '--test-reporter-destination=stdout',
      file,
    ];
    execFile(process.execPath, args, { env: { ...process.env, ...env }, timeout, killSignal: 'SIGKILL' }, (error, out, said) =>
      resolve({ passed: !error, took: Date.now() - began, said: said.slice(-2000) }),
    );
  });

async function hunt(helpers) {
  const fates = new Map();
  const queue = mutants.map((_, n) => n);
  const worker = async () => {
    for (let n = queue.shift(); n !== undefined && Date.now() < until; n = queue.shift()) fates.set(n, await fate(n, helpers));
  };
  await Promise.all([worker(), worker()]);
  report(fates);
}

async function fate(n, helpers) {
  const able = helpers.filter(({ met }) => met.has(n));
  for (const { file, took } of able) if (!(await run(file, { MUTANT: String(n) }, 5 * took + 5000)).passed) return 'killed';
  return able.length > 0 ? 'survived' : 'not covered';
}

function report(fates) {
  for (const [n, fate] of [...fates].sort(([a], [b]) => a - b)) {
    const { file, line, was, text } = mutants[n];
    if (fate !== 'killed') console.log(`${fate}: ${relative(root, file)}:${line}  ${short(was)}  →  ${short(text)}`);
  }
  const killed = [...fates.values()].filter((it) => it === 'killed').length;
  const share = ((100 * killed) / Math.max(1, fates.size)).toFixed(1);
  const rest = fates.size < mutants.length ? `, ${mutants.length - fates.size} not reached in time` : '';
  console.log(`\n${killed} of ${fates.size} mutants of the rules killed: ${share} %${rest}`);
}

const short = (text) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
const tests = globSync(process.env.MUTATE_TESTS ?? ['test/node/*/*.test.ts', '!test/node/{server,proofs}/**'], {
  cwd: root,
  absolute: true,
});
const bundles = [];
try {
  for (const test of tests) bundles.push({ file: await bundled(test) });
  for (const [n, bundle] of bundles.entries()) {
    const met = join(folder, `${n}.json`);
    writeFileSync(met, '[]');
    Object.assign(bundle, await run(bundle.file, { MET: met }, 120_000));
    bundle.met = new Set(JSON.parse(readFileSync(met, 'utf8')));
    if (!bundle.passed) console.log(`left out, for it fails by itself: ${relative(root, tests[n])}\n${bundle.said}`);
  }
  await hunt(bundles.filter(({ passed, met }) => passed && met.size > 0).sort((a, b) => a.took - b.took));
} finally {
  for (const { file } of bundles) rmSync(file, { force: true });
  rmSync(folder, { recursive: true, force: true });
}
