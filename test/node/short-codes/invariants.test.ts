import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import type { Account } from '../../../mocks/world/entities.js';
import { scenarios } from '../../../mocks/index.js';
import { post } from '../../../mocks/rules/ledger.js';
import { noOptInText, noShortCodes, type ShortCodes } from '../../../mocks/world/short-code-entities.js';
import { withAccount } from '../../../mocks/world/copies.js';
import { program } from './program.js';

const world = scenarios.live();
const [account] = world.accounts.values();
const set = (change: Partial<ShortCodes>): Account => ({ ...account!, shortCodes: { ...noShortCodes, ...change } });
const said = (msisdn: string, at: number | null) => ({ msisdn, optedInAt: at, optedOutAt: null });
const us = said('12025550101', world.now);
const { supportInfo, termsUrl, privacyUrl } = program;
const pins = { companyName: 'A', message: '${pin}', optInId: 'x', supportInfo, termsUrl, privacyUrl };
const charge = { at: world.now, kind: 'shortCode', what: 'short code message to +12025550101', amount: -57 } as const;

const broken: readonly [what: string, account: Account, found: RegExp][] = [
  ['a message without its PIN', set({ twoFactor: { ...noOptInText, companyName: 'A', message: 'A' } }), /no place for the PIN/],
  ['a template of reserved names', set({ alerts: { optInId: 'x', program, templates: ['${to}'] } }), /templates \$\{to\}/],
  ['no template', set({ alerts: { optInId: 'x', program, templates: [] } }), /templates/],
  ['an opt-in page that leads nowhere', set({ alerts: { optInId: 'x', program, templates: ['a'] } }), /leads to nobody/],
  ['a text for PINs that nobody can read', set({ twoFactor: { ...pins, optInId: '' } }), /PINs have no opt-in page/],
  ['an opt-in page for PINs that leads nowhere', set({ twoFactor: pins }), /leads to nobody/],
  ['a number listed twice', set({ subscribers: [us, us] }), /listed twice/],
  ['a number of Canada', set({ subscribers: [said('14165550100', world.now)] }), /beyond a short code/],
  ['a number that has said nothing', set({ subscribers: [said('12025550101', null)] }), /said nothing/],
  ['a number that will speak', set({ subscribers: [said('12025550101', world.now + 1)] }), /will have spoken/],
  ['a charge for nothing', post(account!, charge), /short codes for 57/],
];
for (const [what, changed, found] of broken)
  test(`a world is not whole with ${what}`, () => assert.match(checkWorld(withAccount(world, changed)).join('\n'), found));

test('a world is whole with short codes that are', () =>
  assert.deepEqual(
    checkWorld(
      withAccount(world, set({ twoFactor: { ...noOptInText, companyName: 'A', message: '${pin}' }, subscribers: [us] })),
    ),
    [],
  ));
