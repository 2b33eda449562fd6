import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ScenarioName } from '../../mocks/index.js';
import { changed } from '../../src/core/backend.js';
import { withOtherWindows } from '../../src/core/session-watch.js';
import { leave } from '../../src/core/sign-out.js';
import { defineAll } from '../../src/index.js';
import { providerThat } from './payment-providers.js';
import { watchSaved } from './saved.js';
import { share } from './share.js';
import { all, open } from './user.js';
import { twoPeople, type TwoPeople } from './two-people.js';
import { controls, data, lying, use } from './walk.js';

defineAll();

type Tag = keyof HTMLElementTagNameMap;
/** Each element, in a world in which it has much to show, and what it is told. */
const elements: readonly (readonly [tag: Tag, scenario: ScenarioName, attributes?: Readonly<Record<string, string>>])[] = [
  ['nx-balance', 'demoLimit'],
  ['nx-getting-started', 'new'],
  ['nx-api-settings', 'live'],
  ['nx-profile', 'live'],
  ['nx-users', 'manyUsers'],
  ['nx-settings', 'runningDry'],
  ['nx-billing', 'live'],
  ['nx-top-up', 'live'],
  ['nx-payment-methods', 'live'],
  ['nx-auto-reload', 'reloading'],
  ['nx-payments', 'runningDry'],
  ['nx-account-activity', 'runningDry'],
  ['nx-balance-alert', 'runningDry'],
  ['nx-display-currency', 'live'],
  ['nx-number-search', 'live'],
  ['nx-numbers', 'numbers'],
  ['nx-number-config', 'numbers'],
  ['nx-usage', 'runningDry'],
  ['nx-two-factor', 'shortCodes'],
  ['nx-event-alerts', 'shortCodes'],
  ['nx-opt-in', 'shortCodes'],
  ['nx-signup', 'new'],
  ['nx-sign-in', 'new'],
  ['nx-password-reset', 'new'],
  ['nx-dashboard', 'manyUsers', { routing: 'none' }],
];

/** How Ada's session ends. */
const endings = ['leaves', 'is put out', 'is followed', 'is replaced'] as const;
type Ending = (typeof endings)[number];

const saved = watchSaved();

const none = (what: string, found: readonly string[]) => expect(found.join(' · '), what).to.equal('');

/** Nothing is under way but what is held back, and nothing follows from what has come. */
async function settled(people: TwoPeople) {
  for (let still = 0; still < 3; still = people.isQuiet ? still + 1 : 0) await aTimeout(0);
}

/** Ada's session ends, and Charles is in; gives his token, and how many requests had been made before. */
async function follow(people: TwoPeople, ending: Ending): Promise<{ token: string; since: number }> {
  const { client, first } = people;
  if (ending === 'is replaced') {
    const token = await people.replaced();
    document.dispatchEvent(new Event('visibilitychange'));
    people.release();
    await settled(people);
    return { token, since: people.made.length };
  }
  if (ending === 'leaves') void leave(client);
  if (ending === 'is put out') {
    first.advance(13 * 60 * 60_000);
    people.release();
    changed(client);
    await settled(people);
  }
  // Charles comes while answers to Ada are still on their way.
  const token = await people.enterAtOnce();
  return { token, since: people.made.length };
}

const shown = (tag: Tag, people: TwoPeople, attributes: Readonly<Record<string, string>> = {}) => {
  const { provider } = providerThat({});
  const it = open(tag, { adapter: people.client, paymentProvider: provider, lang: 'en-XA' } as object, attributes);
  return it as HTMLElement & { updateComplete: Promise<boolean> };
};
/** What the host, or the person, has said by attributes. */
const said = (it: Element) => Object.fromEntries(it.getAttributeNames().map((name) => [name, it.getAttribute(name)!]));

/** What Charles sees who comes to a page that nobody else has used. */
async function fresh(tag: Tag, attributes: Readonly<Record<string, string>>) {
  const people = await twoPeople('new');
  await people.charles();
  shown(tag, people, attributes);
  await settled(people);
  return data(lying());
}

/** What has been seen so, by element and attributes. */
const known = new Map<string, Set<string>>();

/** Those of some words that no such page has. It is looked at again where one is missing: a part of it may have come late. */
async function strangeTo(tag: Tag, attributes: Readonly<Record<string, string>>, found: readonly string[]) {
  const key = JSON.stringify([tag, attributes]);
  const his = known.get(key) ?? new Set();
  if (found.some((word) => !his.has(word))) known.set(key, new Set([...his, ...(await fresh(tag, attributes))]));
  return found.filter((word) => !known.get(key)?.has(word));
}

const step = fc.record({ pick: fc.nat(9999), waits: fc.boolean() });
const life = fc.record({
  steps: fc.array(step, { maxLength: 9 }),
  /** From which step on the backend does not answer in time. */
  holdsFrom: fc.nat(9),
  ending: fc.constantFrom(...endings),
});
type Life = typeof life extends fc.Arbitrary<infer L> ? L : never;

async function live(
  tag: Tag,
  scenario: ScenarioName,
  attributes: Readonly<Record<string, string>>,
  { steps, holdsFrom, ending }: Life,
) {
  const people = await twoPeople(scenario);
  await people.ada();
  const it = shown(tag, people, attributes);
  await settled(people);
  const adas = data(lying());
  for (const [at, { pick, waits }] of steps.entries()) {
    if (at >= holdsFrom) people.hold();
    const possible = controls();
    if (possible.length > 0) use(possible[pick % possible.length]!, pick);
    if (waits) await settled(people);
    for (const word of data(lying())) adas.add(word);
  }
  const { token, since } = await follow(people, ending);
  const files = saved.length;
  const news: string[] = [];
  const hear = ({ type }: Event) => void news.push(type);
  const types = ['nx-payment-changed', 'nx-number-rented', 'nx-user-removed', 'nx-secret-revealed', 'nx-before-payment'];
  for (const type of types) document.addEventListener(type, hear);
  people.release();
  await settled(people);
  for (const type of types) document.removeEventListener(type, hear);

  const strange = people.made.slice(since).filter((made) => made.token !== token || made.request.method !== 'GET');
  none(
    'calls in the second session',
    strange.map(({ request }) => `${request.method} ${request.url}`),
  );
  none('files saved in the second session', saved.slice(files));
  none('events in the second session', news);
  none(
    'open or busy',
    all(document.body, 'dialog[open], [aria-busy=true]:not(.nx-table-box)').map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
  const left = [...data(lying())].filter((word) => adas.has(word));
  none('words of the first person', await strangeTo(tag, said(it), left));
}

describe('whoever comes next', () => {
  const address = location.href;
  // What hears of other windows comes when the first element stands, and would come too late for the first life.
  before(() => new Promise(withOtherWindows));
  afterEach(() => history.replaceState(null, '', address));

  for (const [tag, scenario, attributes = {}] of elements)
    it(`finds nothing of the person before in <${tag}>, whatever that one was doing`, async function () {
      this.timeout(120_000);
      const { failed, counterexample, errorInstance } = await fc.check(
        fc.asyncProperty(life, (it) => live(tag, scenario, attributes, it)),
        { ...share(20), endOnFailure: true },
      );
      if (failed) throw new Error(`${String(errorInstance)}, after ${JSON.stringify(counterexample)}`);
    });
});
