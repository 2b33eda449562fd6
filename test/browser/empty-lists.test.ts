import { expect } from '@open-wc/testing';
import type { ScenarioName } from '../../mocks/index.js';
import '../../src/define/all.js';
import { adapterOf, stage } from './backends.js';
import { all, enter, open, press, seen, until, words } from './user.js';

type Tag = keyof HTMLElementTagNameMap;

/** Every list without rows: the element and its state, what it says, and the one button that it has. */
const lists: readonly (readonly [tag: Tag, scenario: ScenarioName, title: string, action?: string])[] = [
  ['nx-numbers', 'new', 'No numbers yet', 'Buy numbers'],
  ['nx-payments', 'new', 'No payments yet'],
  ['nx-payment-methods', 'new', 'No payment method yet'],
  ['nx-usage', 'new', 'No requests yet'],
];

const emptyOf = (it: Element, title: string) =>
  until(() => all(it, '[part=empty]').find((found) => words(found).includes(title)), `“${title}”`);

/** A picture in its circle, a title, a sentence, and at most one button. */
function isWhole(empty: Element, title: string, action = '') {
  const circle = empty.querySelector('.nx-empty-icon')!.getBoundingClientRect();
  const picture = empty.querySelector('svg')!.getBoundingClientRect();
  expect([circle.width, circle.height, picture.width, picture.height]).to.deep.equal([64, 64, 40, 40]);
  expect(words(empty)).to.match(new RegExp(`^${title} [^.]+\\.( ${action})?$`));
  expect(all(empty, 'button').map(words)).to.deep.equal(action ? [action] : []);
}

describe('lists without rows', () => {
  for (const [tag, scenario, title, action] of lists)
    it(`<${tag}> has a picture, “${title}” and a sentence`, async () => {
      const it = open(tag, { adapter: (await stage(scenario)).client } as Partial<HTMLElementTagNameMap[typeof tag]>);
      isWhole(await emptyOf(it, title), title, action);
    });

  it('<nx-event-alerts> says so before the first opt-in', async () => {
    const adapter = adapterOf((await stage('shortCodes')).client);
    const it = open('nx-event-alerts', {
      adapter: { ...adapter, listOptIns: async () => ({ items: [], total: 0, next: null }) },
    });
    isWhole(await emptyOf(it, 'No numbers yet'), 'No numbers yet');
  });

  it('<nx-number-search> says how to begin where no country is known', async () => {
    const it = open('nx-number-search', { adapter: adapterOf((await stage('live')).client, ['getProfile']) });
    isWhole(await emptyOf(it, 'Find a number'), 'Find a number');
  });

  it('says after a search that nothing was found', async () => {
    const it = open('nx-number-search', { adapter: (await stage('live')).client, country: 'GB' });
    await until(() => all(it, 'tbody tr').length > 0, 'numbers');
    await enter(it, 'Digits', '9999999999');
    isWhole(await emptyOf(it, 'No matching numbers'), 'No matching numbers');
  });

  it('clears the filters that leave nothing', async () => {
    const it = open('nx-numbers', { adapter: (await stage('numbers')).client });
    await seen(it, 'Monthly cost');
    await enter(it, 'Search numbers', 'nothing like it');
    isWhole(await emptyOf(it, 'No results'), 'No results', 'Clear filters');
    await press(it, 'Clear filters');
    await until(() => all(it, 'tbody tr').length === 3, 'all numbers');
  });
});
