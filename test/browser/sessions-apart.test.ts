import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ScenarioName } from '../../mocks/index.js';
import { contract } from '../../src/api/contract.js';
import { changed } from '../../src/core/backend.js';
import { withOtherWindows } from '../../src/core/session-watch.js';
import { leave } from '../../src/core/sign-out.js';
import { defineAll } from '../../src/index.js';
import { providerThat } from './payment-providers.js';
import { watchSaved } from './saved.js';
import { everyElement, type Tag } from './every-element.js';
import { itOnce, share } from './share.js';
import { all, open } from './user.js';
import { twoPeople, type TwoPeople } from './two-people.js';
import { controls, data, lying, use } from './walk.js';

defineAll();

/** The ways in which Ada's session ends. */
const endings = ['leaves', 'is put out', 'is followed', 'is replaced'] as const;
type Ending = (typeof endings)[number];

const saved = watchSaved();

const none = (what: string, found: readonly string[]) => expect(found.join(' · '), what).to.equal('');

/** Resolves when no request is under way, except held ones, and none follows. */
async function settled(people: TwoPeople) {
  for (let still = 0; still < 3; still = people.isQuiet ? still + 1 : 0) await aTimeout(0);
}

/** Ends Ada's session and signs Charles in. Returns his token, and the number of requests before it. */
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
  // Charles signs in while answers to Ada are still on their way.
  const token = await people.enterAtOnce();
  return { token, since: people.made.length };
}

const shown = (tag: Tag, people: TwoPeople, attributes: Readonly<Record<string, string>> = {}) => {
  const { provider } = providerThat({});
  const it = open(tag, { adapter: people.client, paymentProvider: provider, lang: 'en-XA' } as object, attributes);
  return it as HTMLElement & { updateComplete: Promise<boolean> };
};
/** Attributes set by the host or the person. */
const said = (it: Element) => Object.fromEntries(it.getAttributeNames().map((name) => [name, it.getAttribute(name)!]));

/** The words that Charles sees on a page that nobody else has used. Waits for those that are looked for, because parts may come late. */
async function fresh(tag: Tag, attributes: Readonly<Record<string, string>>, sought: readonly string[]) {
  const people = await twoPeople('new');
  await people.charles();
  shown(tag, people, attributes);
  let words = new Set<string>();
  for (let tries = 0; tries < 100 && sought.some((word) => !words.has(word)); tries++) {
    await settled(people);
    words = data(lying());
  }
  return words;
}

/** Words seen so far on such a page, by element and attributes. */
const known = new Map<string, Set<string>>();

/** The words that no such page has. */
async function strangeTo(tag: Tag, attributes: Readonly<Record<string, string>>, found: readonly string[]) {
  const key = JSON.stringify([tag, attributes]);
  const his = known.get(key) ?? new Set();
  if (found.some((word) => !his.has(word))) known.set(key, new Set([...his, ...(await fresh(tag, attributes, found))]));
  return found.filter((word) => !known.get(key)?.has(word));
}

const step = fc.record({ pick: fc.nat(9999), waits: fc.boolean() });
const life = fc.record({
  steps: fc.array(step, { maxLength: 9 }),
  /** The step from which on the backend is slow. */
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
  // Other windows and schemas load with the first element and the first answers, which would be too late for the first run.
  before(() => new Promise(withOtherWindows));
  before(() => Promise.all(Object.values(contract).map(({ schemas }) => schemas())));
  afterEach(() => history.replaceState(null, '', address));

  for (const [tag, scenario, attributes = {}] of everyElement)
    // An element's own code decides how much of a person it keeps.
    itOnce(tag, `finds nothing of the person before in <${tag}>, whatever that one was doing`, async () => {
      const { failed, counterexample, errorInstance } = await fc.check(
        fc.asyncProperty(life, (it) => live(tag, scenario, attributes, it)),
        { ...share(20), endOnFailure: true },
      );
      if (failed) throw new Error(`${String(errorInstance)}, after ${JSON.stringify(counterexample)}`);
    });
});
