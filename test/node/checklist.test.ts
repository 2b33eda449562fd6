import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepsOf, type Beginnings } from '../../src/features/overview/checklist.js';

const cases: readonly (readonly [what: string, known: Beginnings, done: readonly string[], left: readonly string[]])[] = [
  ['nothing is known', {}, [], []],
  [
    'a new account',
    { hasCalled: false, hasPaid: false, hasNumber: false, reloads: false },
    ['phone'],
    ['request', 'payment', 'number', 'reload'],
  ],
  [
    'a first request',
    { hasCalled: true, hasPaid: false, hasNumber: false, reloads: false },
    ['phone', 'request'],
    ['payment', 'number', 'reload'],
  ],
  [
    'everything',
    { hasCalled: true, hasPaid: true, hasNumber: true, reloads: true },
    ['phone', 'request', 'payment', 'number', 'reload'],
    [],
  ],
  [
    'numbers that the user may not see',
    { hasCalled: true, hasPaid: true, reloads: false },
    ['phone', 'request', 'payment'],
    ['reload'],
  ],
];
for (const [what, known, done, left] of cases)
  test(`first steps of an account: ${what}`, () => {
    const steps = stepsOf(known);
    const named = (isDone: boolean) => steps.filter((it) => it.isDone === isDone).map(({ name }) => name);
    assert.deepEqual([named(true), named(false)], [done, left]);
  });
