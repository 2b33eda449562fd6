import { expect } from '@open-wc/testing';
import type { Client } from '../../src/api/client.js';
import '../../src/define/account-activity.js';
import '../../src/define/event-alerts.js';
import '../../src/define/number-search.js';
import '../../src/define/payments.js';
import '../../src/define/usage.js';
import { adapterOf, stage } from './backends.js';
import { all, focused, gone, open, press, seen, until, words } from './user.js';

interface Page {
  readonly items: readonly unknown[];
  readonly next?: string | null;
  readonly total: number;
}
type Lie = (page: Page, call: number) => Page;

const few = (page: Page): Page => ({ ...page, items: page.items.slice(0, 1) });

const lies: Readonly<Record<string, Lie>> = {
  'has pages without rows and without end': (page, call) =>
    call === 1 ? { ...few(page), total: 1000, next: 'more' } : { ...page, items: [], total: 1000, next: 'more' },
  'has more rows than come': (page, call) => ({
    ...few(page),
    items: call === 1 ? few(page).items : [],
    total: 1000,
    next: null,
  }),
  'leads round in a circle': (page) => ({ ...few(page), total: 3, next: 'more' }),
  'breaks off': (page, call) => {
    if (call > 1) throw new Error('gone');
    return { ...few(page), total: 1000, next: 'more' };
  },
};

/** A backend with one list that is wrong until `isTrue`; it counts the calls. */
function lying(client: Client, operation: string, lie: Lie) {
  const state = { asked: 0, isTrue: false };
  const list = (adapterOf(client) as Record<string, (input: object) => Promise<Page>>)[operation]!;
  const adapter = {
    ...adapterOf(client),
    [operation]: async (input: { size?: number }) => {
      const { after: _, offset: __, ...known } = input as Record<string, unknown>;
      const page = await list(known);
      // The search for the newest request alone is not wrong.
      const isFirst = Object.keys(input).every((name) => name !== 'after' && name !== 'offset');
      return state.isTrue || (input.size === 1 && isFirst) ? page : lie(page, ++state.asked);
    },
  };
  return { adapter, state };
}

const lists = [
  { tag: 'nx-payments', operation: 'listPayments', scenario: 'live', attributes: {} },
  { tag: 'nx-account-activity', operation: 'listLedger', scenario: 'live', attributes: {} },
  { tag: 'nx-event-alerts', operation: 'listOptIns', scenario: 'shortCodes', attributes: {} },
  { tag: 'nx-usage', operation: 'searchRequests', scenario: 'busy', attributes: {} },
  { tag: 'nx-number-search', operation: 'searchNumbers', scenario: 'live', attributes: { country: 'GB' } },
] as const;

const said = 'This list is incomplete';

for (const { tag, operation, scenario, attributes } of lists)
  for (const [how, lie] of Object.entries(lies)) {
    // The table of free numbers asks by row counts and not by page, so it cannot go in a circle.
    if (tag === 'nx-number-search' && how.includes('circle')) continue;
    it(`<${tag}> stops and says so when its list ${how}; another try may bring all`, async () => {
      const { client } = await stage(scenario);
      const { adapter, state } = lying(client, operation, lie);
      const it = open(tag, { adapter } as object, attributes);
      await seen(it, said);
      expect(state.asked).to.be.at.most(4);
      expect(all(it, 'tbody tr').length, 'what has come is shown').to.be.at.least(1);
      expect(all(it, 'progress').length, 'nothing is waited for').to.equal(0);
      state.isTrue = true;
      await press(it, 'Try again');
      await gone(it, said);
      await until(() => focused() !== document.body, 'the focus');
      expect(words(it)).not.to.include('Try again');
    });
  }

it('goes on with a list whose loading was cut off by its removal', async () => {
  const { client } = await stage('live');
  const { adapter, state } = lying(client, 'listPayments', (page) => ({ ...few(page), total: 3, next: 'more' }));
  const it = open('nx-payments', { adapter } as object);
  await until(() => state.asked > 0, 'the first page');
  it.remove();
  document.body.append(it);
  await seen(it, said);
});
