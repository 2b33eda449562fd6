// Runs steps, some at a time. A failed step stops no other, except those that need it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';

const folder = '.test/report';
/** The most steps at once; more would slow all of them down. */
const atOnce = availableParallelism();
/** The limit of a step that never ends, on the slowest machine: continuous integration has ninety minutes. */
const limit = 80 * 60_000;
const sign = { passed: '✓', failed: '✗', 'left out': '–' };

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'left out'} status
 * @property {number} seconds
 * @property {readonly import('./report.mjs').Check[]} checks
 * @property {string} output The printed text.
 * @property {boolean} [printsOutput] True for a step whose output is a figure, printed at the end of the run.
 */

const seconds = (since) => (performance.now() - since) / 1000;

function checksIn(file) {
  if (!existsSync(file)) return [];
  // The last line may be incomplete.
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

/** A step under way: `progress()` describes its progress, `ended` resolves to its outcome. */
function begin({ name, args, env, printsOutput = false }, number) {
  const file = `${folder}/${number}.jsonl`;
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, TEST_REPORT: file },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) =>
    child.on('close', (code, signal) => {
      if (code !== 0) output += `\nThe process ended with ${signal ?? code}.`;
      resolve({
        name,
        printsOutput,
        status: code === 0 ? 'passed' : 'failed',
        seconds: seconds(start),
        checks: checksIn(file),
        output: stripVTControlCharacters(output),
      });
    }),
  );
  const progress = () => {
    const checks = checksIn(file);
    const failed = checks.filter(({ status }) => status === 'failed').length;
    const counted = checks.length > 0 ? `, ${checks.length} checks` : '';
    return `${name} ${seconds(start).toFixed(0)} s${counted}${failed > 0 ? `, ${failed} failed` : ''}`;
  };
  return { name, ended, progress, kill: () => child.kill() };
}

/** @param {readonly import('./steps.mjs').Step[]} steps @returns {Promise<readonly Outcome[]>} */
export async function runSteps(steps) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const began = performance.now();
  const [waiting, running, outcomes] = [[...steps], new Set(), []];
  const statusOf = (name) => outcomes.find((it) => it.name === name)?.status;
  const end = (outcome) => {
    outcomes.push(outcome);
    console.log(`${sign[outcome.status]} ${outcome.name} ${outcome.seconds.toFixed(1)} s`);
  };
  const printProgress = () => console.log(`… ${[...running].map(({ progress }) => progress()).join('; ')}`);
  const progress = setInterval(printProgress, 15_000);
  while (waiting.length > 0 || running.size > 0) {
    for (const step of waiting.filter(({ needs = [] }) => needs.some((it) => ['failed', 'left out'].includes(statusOf(it))))) {
      waiting.splice(waiting.indexOf(step), 1);
      end({ name: step.name, status: 'left out', seconds: 0, checks: [], output: '' });
    }
    const ready = waiting.filter(
      ({ needs = [], after = [] }) => needs.every((it) => statusOf(it) === 'passed') && after.every(statusOf),
    );
    for (const step of ready.slice(0, atOnce - running.size)) {
      waiting.splice(waiting.indexOf(step), 1);
      const job = begin(step, steps.indexOf(step));
      running.add(job);
      job.ended = job.ended.then((outcome) => (running.delete(job), outcome));
    }
    if (running.size === 0) continue;
    const timer = setTimeout(() => running.forEach(({ kill }) => kill()), Math.max(0, limit - (performance.now() - began)));
    end(await Promise.race([...running].map(({ ended }) => ended)));
    clearTimeout(timer);
  }
  clearInterval(progress);
  return outcomes;
}
