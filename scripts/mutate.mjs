// Breaks the rules in one place at a time, and checks that a test notices: `npm run mutate [-- <part of a rule's file name> …]`.
// MUTATE_MINUTES limits the run (mutants that were not reached are listed), MUTATE_JOBS the parallel runs, MUTATE_TESTS the
// tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { bundler, measured, run } from './mutant-tests.mjs';

const root = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const until = Date.now() + Number(process.env.MUTATE_MINUTES ?? 60) * 60_000;
const jobs = Number(process.env.MUTATE_JOBS ?? availableParallelism());
const mutants = [];
/** The backend's rules, and those that elements share. */
const rules = /[\\/](mocks[\\/]rules|src[\\/]api[\\/](sms-parts|templates|opt-in-text))[\\/.]/;
const isRule = (file) => rules.test(file) && (wanted.length === 0 || wanted.some((it) => file.includes(it)));

/** Runs as many jobs at once as allowed. */
const inParallel = (items, work) => {
  const queue = [...items];
  const worker = async () => {
    while (queue.length > 0) await work(queue.shift());
  };
  return Promise.all(Array.from({ length: jobs }, worker));
};

async function hunt(bundles) {
  const outcomes = new Map();
  const helpers = helpersIn(bundles);
  await inParallel(mutants.keys(), async (n) => {
    if (Date.now() < until) outcomes.set(n, await outcome(n, helpers(n)));
  });
  report(outcomes);
}

/**
 * The tests that may notice a mutant: those that reach it. If it is reached only while its module loads, the tests that reach
 * anything else of its file. The test that noticed the latest mutant of a file runs first, then the quickest.
 */
function helpersIn(bundles) {
  const files = (met) => new Set([...met].map((n) => mutants[n].file));
  for (const it of bundles) it.files = files(it.met);
  const latest = new Map();
  return (n) => {
    const { file } = mutants[n];
    const inTests = bundles.filter(({ met }) => met.has(n));
    const loading = bundles.filter(({ loaded }) => loaded.has(n));
    const users = loading.filter((it) => it.files.has(file));
    const able = inTests.length > 0 ? inTests : users.length > 0 ? users : loading;
    const first = latest.get(file);
    const list = able.includes(first) ? [first, ...able.filter((it) => it !== first)] : able;
    return { list, noticed: (it) => latest.set(file, it) };
  };
}

async function outcome(n, { list, noticed }) {
  for (const it of list) {
    if ((await run(it.file, { MUTANT: String(n) }, 5 * it.took + 5000)).passed) continue;
    noticed(it);
    return 'killed';
  }
  return list.length > 0 ? 'survived' : 'not covered';
}

function report(outcomes) {
  const byFile = new Map();
  for (const [n, outcome] of [...outcomes].sort(([a], [b]) => a - b)) {
    const { file, line, was, text } = mutants[n];
    const sum = byFile.get(file) ?? { all: 0, killed: 0, lines: [] };
    byFile.set(file, sum);
    sum.all++;
    if (outcome === 'killed') sum.killed++;
    else sum.lines.push(`${outcome}: ${relative(root, file)}:${line}  ${short(was)}  →  ${short(text)}`);
  }
  const files = [...byFile].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, { lines }] of files) for (const line of lines) console.log(line);
  console.log();
  for (const [file, sum] of files) console.log(`${shareOf(sum)}  ${basename(file)}: ${sum.killed} of ${sum.all}`);
  const whole = { all: outcomes.size, killed: files.reduce((sum, [, { killed }]) => sum + killed, 0) };
  const rest = outcomes.size < mutants.length ? `, ${mutants.length - outcomes.size} not reached in time` : '';
  console.log(`\n${whole.killed} of ${whole.all} mutants of the rules killed: ${shareOf(whole).trim()}${rest}`);
}

const shareOf = ({ killed, all }) => `${((100 * killed) / Math.max(1, all)).toFixed(1)} %`.padStart(7);

const short = (text) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
const patterns = process.env.MUTATE_TESTS?.split(' ') ?? [
  'test/node/*/*.test.ts',
  '!test/node/{server,proofs}/**',
  '!test/node/money/files.test.ts',
];
const tests = globSync(patterns, { cwd: root, absolute: true });
const [files, bundles] = [[], []];
try {
  const bundled = bundler(mutants, isRule);
  for (const test of tests) files.push(await bundled(test));
  await inParallel(files.keys(), async (n) => {
    const bundle = await measured(files[n], join(folder, `${n}.json`));
    bundles.push(bundle);
    if (!bundle.passed) console.log(`left out, for it fails by itself: ${relative(root, tests[n])}\n${bundle.said}`);
  });
  await hunt(bundles.filter(({ passed }) => passed).sort((a, b) => a.took - b.took));
} finally {
  for (const file of files) rmSync(file, { force: true });
  rmSync(folder, { recursive: true, force: true });
}
