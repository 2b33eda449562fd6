// The effects of a change: tests by their dependencies, weights by the files of an element.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { withDomains } from './changed-texts.mjs';
import { standingOn } from './imports.mjs';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

/** Changed and new files that still exist. */
export const changedFiles = () =>
  [...new Set([...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')])].filter(existsSync);

const setUp = /^(package(-lock)?\.json|tsconfig\.json|web-test-runner\.config\.mjs)$/;
const tools = /^scripts\/(?!.*stories|size|weights|bundle).*\.mjs$/;
/** Files that no import names: the mock serves them, or a page loads them in its language. */
const served = /^(openapi\.json|locales\/.*\.json|mocks\/.*\.(js|css|html))$/;
/** True for files that every test depends on. */
export const concernsAll = (file) => [setUp, tools, served].some((it) => it.test(file));

/** Tests that read the source tree, or whose helpers do: any change may affect them. */
export function readersOfTheTree(files = globSync('test/{node,browser}/**/*.ts').toSorted()) {
  const reads = /\b(readFile|readdir|glob)(Sync)?\(/;
  return standingOn(files.filter((file) => reads.test(readFileSync(file, 'utf8'))));
}

/** The tests that a change may affect: all of them if nothing has changed, or if a file that all depend on has. */
export function relatedTests(pattern, changed) {
  const tests = globSync(pattern).toSorted();
  const concerned = withDomains(changed);
  if (changed.length === 0 || concerned.some(concernsAll)) return tests;
  const touched = standingOn(concerned);
  const readers = readersOfTheTree();
  return tests.filter((file) => readers.has(file) || touched.has(file));
}

const weighing = /^(package(-lock)?\.json|README\.md|scripts\/(size|weights|bundle|minify-templates|elements)\.mjs)$/;

/** The entries of `npm run size` that a change may affect: `undefined` for all of them. */
export function relatedWeights(changed) {
  if (changed.length === 0 || changed.some((file) => weighing.test(file))) return undefined;
  const touched = standingOn(withDomains(changed));
  const elements = globSync('src/define/*.ts').filter((file) => touched.has(file));
  const isMocks = ['mocks/index.ts', 'src/define/balance.ts'].some((file) => touched.has(file));
  return [...elements.map((file) => basename(file, '.ts')), ...(isMocks ? ['mock engine'] : [])];
}
