import { expect } from '@open-wc/testing';
import type { ScenarioName } from '../../mocks/index.js';
import type { Adapter } from '../../src/api/contract.js';
import '../../src/define/account-activity.js';
import '../../src/define/numbers.js';
import '../../src/define/payment-methods.js';
import '../../src/define/payments.js';
import '../../src/define/top-up.js';
import '../../src/define/usage.js';
import '../../src/define/users.js';
import { adapterOf, stage } from './backends.js';
import { itOnce } from './share.js';
import { open, seen, eventsOf } from './user.js';

type Row = Record<string, unknown>;
type Call = Adapter[keyof Adapter];

/** The answer with the first row of every list changed. */
const changed = (answer: unknown, change: (row: Row) => Row): unknown =>
  Array.isArray(answer)
    ? answer.map((row, index) => (index === 0 ? change(row as Row) : (row as Row)))
    : Object.fromEntries(Object.entries(answer as Row).map(([key, it]) => [key, Array.isArray(it) ? changed(it, change) : it]));

/** A backend with words that the kit does not know, in the first row of a list. */
async function newer(scenario: ScenarioName, call: keyof Adapter, change: (row: Row) => Row): Promise<Adapter> {
  const real = adapterOf((await stage(scenario)).client);
  const ask = real[call] as (...all: unknown[]) => Promise<unknown>;
  const more = async (...all: unknown[]) => changed(await ask(...all), change);
  return { ...real, [call]: more as Call };
}

const rows = [
  ['nx-payments', 'history', 'listPayments', 'status', 'Paid: €'],
  ['nx-payments', 'history', 'listPayments', 'kind', 'Paid: €'],
  ['nx-top-up', 'history', 'listPayments', 'status', 'Amount'],
  ['nx-top-up', 'live', 'listPaymentMethods', 'kind', 'Amount'],
  ['nx-payment-methods', 'live', 'listPaymentMethods', 'kind', 'Visa ending in'],
  ['nx-users', 'manyUsers', 'listUsers', 'status', 'Nora Numbers'],
  ['nx-numbers', 'numbers', 'listNumbers', 'type', 'Renewal date'],
  ['nx-usage', 'busy', 'searchRequests', 'direction', 'Delivered'],
  ['nx-usage', 'busy', 'searchRequests', 'reason', 'Delivered'],
] as const satisfies readonly (readonly [string, ScenarioName, keyof Adapter, string, string])[];

describe('a word that the kit does not know', () => {
  const thrown: unknown[] = [];
  const failed = (event: Event) => thrown.push(event);
  before(() => ['error', 'unhandledrejection'].forEach((type) => globalThis.addEventListener(type, failed)));
  after(() => ['error', 'unhandledrejection'].forEach((type) => globalThis.removeEventListener(type, failed)));

  for (const [tag, scenario, call, field, shown] of rows)
    itOnce(tag, `in ${field} of ${call} takes nothing else from <${tag}>`, async () => {
      const news = eventsOf(document, 'nx-error');
      const plain = open(tag, { adapter: (await stage(scenario)).client });
      await seen(plain, shown);
      const adapter = await newer(scenario, call, (row) => ({ ...row, [field]: 'brandNewWord' }));
      const it = open(tag, { adapter });
      await seen(it, shown);
      expect(news, JSON.stringify(news)).to.deep.equal([]);
      expect(thrown).to.deep.equal([]);
    });

  it('is shown as such', async () => {
    const it = open('nx-payments', {
      adapter: await newer('history', 'listPayments', (row) => ({ ...row, status: 'refunded' })),
    });
    await seen(it, 'refunded');
    await seen(it, 'Paid');
  });

  for (const [what, change] of Object.entries<Row>({
    'what is no word': { status: '<b>new</b> word' },
    'a wrong amount beside it': { status: 'refunded', amount: 'much' },
    'what is to be done next': { action: { kind: 'brandNew', reference: 'x' } },
  }))
    itOnce('nx-payments', `is not taken: ${what}`, async () => {
      const it = open('nx-payments', { adapter: await newer('history', 'listPayments', (row) => ({ ...row, ...change })) });
      await seen(it, 'Something went wrong (listPayments)');
    });
});
