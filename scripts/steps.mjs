// The steps of `npm test` and `npm run verify`. `needs` names steps that must have passed before.
import { bin } from './commands.mjs';
import { changedFiles, relatedTests, relatedWeights } from './related.mjs';

const tool = (file) => [`${import.meta.dirname}/${file}`];
/** The folder for what the tests have run. */
const coverage = '.test/coverage';
const playwright = [bin('@playwright/test', 'playwright'), 'test'];

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} args A script for Node, with its arguments.
 * @property {readonly string[]} [needs] Steps that must have passed before.
 * @property {readonly string[]} [after] Steps that must have ended before, passed or failed.
 * @property {Readonly<Record<string, string>>} [env]
 * @property {boolean} [printsOutput] True for a step whose output is a figure, printed at the end of the run.
 */

const types = { name: 'types', args: [bin('typescript', 'tsc'), '-p', '.'] };
const lint = { name: 'lint', args: [bin('oxlint'), '--type-aware'] };
const format = (files) => ({
  name: 'format',
  args: [bin('prettier'), '--check', '--ignore-unknown', '--log-level=warn', ...files],
});
const deadCode = { name: 'dead code', args: tool('dead-code.mjs') };
const weight = { name: 'weight', args: tool('size.mjs') };
/** Quicker the second time, because only types that a change affects are checked again. */
const typesAgain = { ...types, args: [...types.args, '--incremental', '--tsBuildInfoFile', '.test/types.tsbuildinfo'] };

/** All steps, the longest first, each as soon as the steps it needs have passed. @returns {readonly Step[]} */
export const everything = () => [
  { name: 'build', args: tool('build.mjs') },
  { name: 'Storybook', args: tool('build-stories.mjs') },
  {
    name: 'elements as published, in every engine',
    args: [...tool('test-browser.mjs'), '--published', '--engines=all'],
    needs: ['build'],
  },
  { name: 'stories in every look', args: tool('test-stories.mjs'), needs: ['Storybook'] },
  { name: 'elements from the sources', args: tool('test-browser.mjs'), env: { COVERAGE: coverage } },
  { name: 'journeys', args: playwright, needs: ['build'] },
  { name: 'stories in the other engines', args: tool('test-stories-elsewhere.mjs'), needs: ['Storybook'] },
  { name: 'tests in Node', args: tool('test-node.mjs'), env: { COVERAGE: coverage } },
  {
    name: 'coverage',
    args: [...tool('coverage.mjs'), coverage],
    after: ['elements from the sources', 'tests in Node'],
    printsOutput: true,
  },
  { name: 'pictures', args: [...playwright, '-c', 'test/looks'], needs: ['Storybook'] },
  { name: 'package', args: tool('test-package.mjs'), needs: ['build'] },
  { name: 'examples of hosts', args: tool('test-examples.mjs'), needs: ['build'] },
  types,
  lint,
  format(['.']),
  deadCode,
  weight,
];

/** A step limited to some names: everything if none are given; no step for an empty list. */
const lookingAt = (step, names = ['']) =>
  names.length === 0 ? [] : [{ ...step, args: [...step.args, ...names.filter(Boolean)] }];

/**
 * Steps for the changes since the last commit; on a clean tree, everything that needs neither another engine nor Storybook.
 * @returns {readonly Step[]}
 */
export function quick() {
  const changed = changedFiles();
  const inBrowser = relatedTests('test/browser/**/*.test.ts', changed);
  const inNode = relatedTests('test/node/**/*.test.ts', changed);
  return [
    ...lookingAt({ name: 'elements from the sources', args: tool('test-browser.mjs') }, inBrowser),
    ...lookingAt({ name: 'tests in Node', args: tool('test-node.mjs') }, inNode),
    lint,
    typesAgain,
    ...lookingAt(weight, relatedWeights(changed)),
    deadCode,
    format(changed.some((file) => file.startsWith('.prettier')) || changed.length === 0 ? ['.'] : changed),
  ];
}

/** Checks that only the whole run makes. */
export const leftToTheWholeRun = 'the package as published, in every engine; examples of hosts; journeys; stories; pictures';
