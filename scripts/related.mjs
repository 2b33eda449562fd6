// What a change may touch: tests by what they stand on, weights by what they are made of.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { standingOn } from './imports.mjs';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

/** Changed and new files that are still there. */
export const changedFiles = () =>
  [...new Set([...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')])].filter(existsSync);

const setUp = /^(package(-lock)?\.json|tsconfig\.json|web-test-runner\.config\.mjs)$/;
const tools = /^scripts\/(?!.*stories|size|weights|bundle).*\.mjs$/;
/** What the mock serves as it is: no import leads to it. */
const served = /^(openapi\.json|mocks\/.*\.(js|css|html))$/;
/** What every test stands on. */
export const concernsAll = (file) => [setUp, tools, served].some((it) => it.test(file));

/** Tests that read the tree itself, or whose helpers do, may be concerned by whatever has changed. */
export function readersOfTheTree(files = globSync('test/{node,browser}/**/*.ts').toSorted()) {
  const reads = /\b(readFile|readdir|glob)(Sync)?\(/;
  return standingOn(files.filter((file) => reads.test(readFileSync(file, 'utf8'))));
}

/** Of these tests those that a change may touch: all of them where nothing has changed, or what all stand on. */
export function relatedTests(pattern, changed) {
  const tests = globSync(pattern).toSorted();
  if (changed.length === 0 || changed.some(concernsAll)) return tests;
  const touched = standingOn(changed);
  const readers = readersOfTheTree();
  return tests.filter((file) => readers.has(file) || touched.has(file));
}

const weighing = /^(package(-lock)?\.json|README\.md|scripts\/(size|weights|bundle|minify-templates|elements)\.mjs)$/;

/** What of `npm run size` a change may make heavier: `undefined` for all of it. */
export function relatedWeights(changed) {
  if (changed.length === 0 || changed.some((file) => weighing.test(file))) return undefined;
  const touched = standingOn(changed);
  const elements = globSync('src/define/*.ts').filter((file) => touched.has(file));
  const isMocks = ['mocks/index.ts', 'src/define/balance.ts'].some((file) => touched.has(file));
  return [...elements.map((file) => basename(file, '.ts')), ...(isMocks ? ['mock engine'] : [])];
}
