import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optInPage } from '../../../mocks/commands/opt-in-page.js';
import { isOptedOut, optedIn, optedOut } from '../../../mocks/rules/short-codes.js';
import type { Input } from '../../../src/api/contract.js';
import { scenarios } from '../../../mocks/index.js';

const account = () => scenarios.live().accounts.values()[0]!;
const [ann, bob] = ['12025550111', '12025550122'];

test('one number’s STOP is not another’s, and says nothing of when it had agreed', () => {
  const both = optedIn(optedIn(account(), ann, 1), bob, 2);
  const after = optedOut(both, ann, 3);
  assert.deepEqual(after.shortCodes.subscribers, [
    { msisdn: ann, optedInAt: 1, optedOutAt: 3 },
    { msisdn: bob, optedInAt: 2, optedOutAt: null },
  ]);
  assert.deepEqual([isOptedOut(after.shortCodes, ann), isOptedOut(after.shortCodes, bob)], [true, false]);
});

test('STOP from a number that never agreed is kept, and coming back ends it', () => {
  const stopped = optedOut(account(), ann, 5);
  assert.deepEqual(stopped.shortCodes.subscribers, [{ msisdn: ann, optedInAt: null, optedOutAt: 5 }]);
  assert.deepEqual(optedIn(stopped, ann, 6).shortCodes.subscribers, [{ msisdn: ann, optedInAt: 6, optedOutAt: null }]);
});

test('the list finds numbers by digits and state, in the order that is asked for', () => {
  const carl = '12025550144';
  const all = optedOut(optedIn(optedIn(optedIn(account(), bob, 1), ann, 2), carl, 3), bob, 4).shortCodes.subscribers;
  const found = (wanted: Input<'listOptIns'>) => optInPage(all, wanted).items.map(({ msisdn }) => msisdn);
  assert.deepEqual(found({}), [carl, ann, bob]);
  assert.deepEqual(found({ sort: 'added' }), [bob, ann, carl]);
  assert.deepEqual(found({ sort: 'msisdn' }), [ann, bob, carl]);
  assert.deepEqual(found({ sort: '-since' }), [bob, carl, ann]);
  assert.deepEqual(found({ sort: 'optedIn' })[0], bob);
  assert.deepEqual(found({ optedIn: true, size: 1, offset: 1 }), [ann]);
  assert.deepEqual(found({ digits: '122' }), [bob]);
  const { sort, total } = optInPage(all, { optedIn: false });
  assert.deepEqual([sort, total], ['-added', 1]);
});
