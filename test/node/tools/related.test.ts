import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { changedKeys, wordsWith } from '../../../scripts/changed-texts.mjs';
import { importersIn, standingOn } from '../../../scripts/imports.mjs';
import { relatedTests, relatedWeights } from '../../../scripts/related.mjs';

const tree = importersIn(
  new Map([
    ['src/sum.ts', ''],
    ['src/words/de.ts', ''],
    ['src/words.ts', "export const words = { de: () => import('./words/de.js') };"],
    ['src/bill.ts', "import { sum } from './sum.js';"],
    ['src/index.ts', "export * from './bill.js';"],
    ['mocks/bin/server.ts', "import '../../src/sum.js';"],
    ['test/bill.test.ts', "import { bill } from '../src/index.js';"],
    ['test/words.test.ts', "import { words } from '../src/words.js';"],
    ['test/command.test.ts', "spawn(process.execPath, [compiled('mocks/bin/server.ts')]);"],
    ['scripts/pure.mjs', ''],
    ['test/tools.test.ts', "import { pure } from '../scripts/pure.mjs';"],
  ]),
);
const concerns: readonly (readonly [changed: string, tests: readonly string[]])[] = [
  ['src/sum.ts', ['test/bill.test.ts', 'test/command.test.ts']],
  ['src/bill.ts', ['test/bill.test.ts']],
  ['src/words/de.ts', ['test/words.test.ts']],
  ['mocks/bin/server.ts', ['test/command.test.ts']],
  ['scripts/pure.mjs', ['test/tools.test.ts']],
  ['test/bill.test.ts', ['test/bill.test.ts']],
  ['src/index.ts', ['test/bill.test.ts']],
];
for (const [changed, tests] of concerns)
  test(`a change in ${changed} concerns ${tests.join(' and ')}`, () => {
    const found = [...standingOn([changed], tree)].filter((file) => file.endsWith('.test.ts'));
    assert.deepEqual(new Set(found), new Set(tests));
  });

const all = { node: globSync('test/node/**/*.test.ts').toSorted(), browser: globSync('test/browser/**/*.test.ts').toSorted() };
const related = (changed: string) =>
  Object.keys(all).flatMap((kind) => relatedTests(`test/${kind}/**/*.test.ts`, [changed])) as readonly string[];

/** Changed files of this project, with tests that are related and tests that are not. */
const here: readonly (readonly [changed: string, concerned: readonly string[], not: readonly string[]])[] = [
  [
    'src/features/balance/balance.ts',
    ['test/browser/balance.test.ts', 'test/node/elements.test.ts', 'test/node/house.test.ts'],
    ['test/browser/payments.test.ts', 'test/node/proofs/properties.test.ts', 'test/node/conform/command.test.ts'],
  ],
  // The dashboard imports its pages when they are opened.
  ['src/features/numbers/numbers.ts', ['test/browser/numbers.test.ts', 'test/browser/dashboard.test.ts'], []],
  [
    'src/i18n/balance/en.ts',
    ['test/browser/balance.test.ts', 'test/node/catalogs.test.ts', 'test/node/forms-of-address.test.ts'],
    ['test/browser/payments.test.ts', 'test/node/engine/pin-limits.test.ts'],
  ],
  [
    'mocks/rules/pins.ts',
    ['test/node/engine/pin-limits.test.ts', 'test/node/proofs/properties.test.ts', 'test/node/conform/command.test.ts'],
    ['test/node/format.test.ts'],
  ],
  ['mocks/bin/conform.ts', ['test/node/conform/command.test.ts'], ['test/browser/balance.test.ts']],
  ['docs/rules.md', ['test/node/house.test.ts', 'test/node/documents.test.ts'], ['test/node/engine/pin-limits.test.ts']],
  ['test/browser/user.ts', ['test/browser/balance.test.ts'], ['test/node/engine/pin-limits.test.ts']],
  ['mocks/payment-provider/pages/cards.js', [...all.node, ...all.browser], []],
  ['locales/xx.json', [...all.node, ...all.browser], []],
  ['package.json', [...all.node, ...all.browser], []],
];
for (const [changed, concerned, not] of here)
  test(`a change in ${changed} runs what it concerns`, () => {
    const found = related(changed);
    assert.deepEqual(
      concerned.filter((it) => !found.includes(it)),
      [],
    );
    assert.deepEqual(
      not.filter((it) => found.includes(it)),
      [],
    );
  });

test('what a change may make heavier is weighed', () => {
  assert.deepEqual(relatedWeights(['src/features/usage/usage.ts']), ['all', 'dashboard', 'usage']);
  assert.deepEqual(relatedWeights(['mocks/rules/ledger.ts']), ['mock engine']);
  assert.deepEqual(relatedWeights(['docs/rules.md']), []);
  assert.equal(relatedWeights(['README.md']), undefined);
});

test('a changed text concerns its domain, in whatever plural form', () => {
  assert.deepEqual(changedKeys({ same: 'a', other: 'b', gone: 'c' }, { same: 'a', other: 'B', new: 'd' }), [
    'other',
    'gone',
    'new',
  ]);
  assert.deepEqual(wordsWith(['balance.title']), ['src/i18n/balance/words.ts']);
  assert.deepEqual(wordsWith(['balance.left_few']), ['src/i18n/balance/words.ts']);
  assert.deepEqual(wordsWith(['no.such.key']), []);
});
