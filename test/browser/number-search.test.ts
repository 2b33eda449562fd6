import { expect } from '@open-wc/testing';
import { listNumbers, searchNumbers } from '../../src/api/numbers.js';
import { getBalance } from '../../src/api/account.js';
import type { Client } from '../../src/api/client.js';
import { ApiError } from '../../src/api/errors.js';
import { getProfile, putCompany } from '../../src/api/profile.js';
import '../../src/define/number-search.js';
import { NxNumberSearch } from '../../src/features/number-search/number-search.js';
import { stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, button, choose, control, enter, focused, gone, key, open, press, seen, eventsOf, until, words } from './user.js';

/** A backend that tells no company’s country, so that a search begins with none. */
async function stageWithoutCountry() {
  const { client, engine } = await stage('live');
  const without: Client = { ...client, can: (row) => row.id !== 'getProfile' && client.can(row) };
  return { engine, client: without };
}

featureSuite({
  name: 'number-search',
  kind: NxNumberSearch,
  stage: stageWithoutCountry,
  ready: 'Add a shared short code',
  title: 'search.title',
  sections: ['results'],
});

type Scenario = Parameters<typeof stage>[0];
async function visit(scenario: Scenario = 'live', country = 'GB') {
  const { client, engine } = await stage(scenario);
  const it = open('nx-number-search', { adapter: client }, { country });
  const mine = async () => (await client.call(listNumbers, {})).items.map(({ msisdn }) => msisdn);
  return { client, engine, mine, it };
}
const rows = (it: Element) => all(it, '[role=row], tbody tr').map(words);
const count = (it: Element) => Number(/([\d,]+) numbers?(?![\w])/.exec(words(it))?.[1]?.replace(/,/g, '') ?? NaN);

const boxes = (it: Element) => all<HTMLInputElement>(it, 'td input[type=checkbox]');

/** Selects the number of these digits. */
async function take(it: Element, digits: string) {
  await enter(it, 'Digits', digits);
  (await control(it, `+${digits}`)).click();
}

/** Presses the button, reads the price, and confirms. */
async function buy(it: Element) {
  const name = /^Buy \d+ numbers?$/;
  const buttonIn = (root: Element) => all(root, 'button').find((found) => name.test(words(found)));
  (await until(() => buttonIn(it), 'the button that buys')).click();
  const dialog = await until(() => all(it, 'dialog').find((found) => words(found).includes('?')), 'a question');
  buttonIn(dialog)!.click();
}

describe('<nx-number-search>', () => {
  it('finds numbers by country, kind, features and digits, as one types', async () => {
    const { it, client } = await visit();
    await until(() => count(it) > 1000, 'the numbers of a country');
    const { total } = await client.call(searchNumbers, { country: 'GB', type: 'tollFree', digits: '157', match: 'contains' });
    await choose(it, 'Type', 'Toll-free');
    await enter(it, 'Digits', '1 5-7');
    await until(() => count(it) === total, `${total} numbers`);
    await choose(it, 'Match', 'Starts with');
    await seen(it, 'No matching numbers');
  });

  it('asks once for what is typed fast, and once on Enter', async () => {
    const { client } = await stage('live');
    const asked: unknown[] = [];
    const call: Client['call'] = (row, input, ...rest) => {
      const { digits } = input as { digits?: string };
      if (row.id === 'searchNumbers' && digits) asked.push(digits);
      return client.call(row, input, ...rest);
    };
    const it = open('nx-number-search', { adapter: { ...client, call } }, { country: 'GB' });
    await until(() => count(it) > 1000, 'the numbers of a country');
    const found = async (digits: string) =>
      (await client.call(searchNumbers, { country: 'GB', digits, match: 'contains' })).total;
    const write = async (text: string) => {
      (await control(it, 'Digits')).focus();
      for (const digit of text) {
        document.execCommand('insertText', false, digit);
        await it.updateComplete;
      }
    };
    await write('157');
    const [of157, of1578] = [await found('157'), await found('1578')];
    await until(() => count(it) === of157, 'the numbers with 157');
    expect(new Set(asked)).to.deep.equal(new Set(['157']));
    await write('8');
    await key('Enter');
    await until(() => count(it) === of1578, 'the numbers with 1578');
    expect(new Set(asked)).to.deep.equal(new Set(['157', '1578']));
  });

  it('leads to the country where Search is pressed without one, and searches by the button too', async () => {
    const { client } = await stageWithoutCountry();
    const it = open('nx-number-search', { adapter: client });
    const country = await control(it, 'Country');
    await press(it, 'Search');
    await until(() => focused() === country, 'the focus in the field for the country');
    expect(words(it)).to.include('Choose a country to see its numbers.');
  });

  it('begins with the country of the company, unless the page names one', async () => {
    const { client } = await stage('live');
    const it = open('nx-number-search', { adapter: client });
    await until(() => count(it) > 1000, 'the numbers of a country');
    expect((await control(it, 'Country')).value).to.equal('United Kingdom');
    const other = open('nx-number-search', { adapter: client }, { country: 'IT' });
    expect((await control(other, 'Country')).value).to.equal('Italy');
  });

  it('selects by a press anywhere in a row, and by its checkbox', async () => {
    const { it } = await visit();
    await until(() => boxes(it).length > 3, 'numbers');
    const [first, second] = all(it, 'tbody tr');
    for (const cell of first!.querySelectorAll('td')) if (words(cell).startsWith('€')) cell.click();
    await button(it, 'Buy 1 number');
    second!.querySelector('input')!.click();
    await button(it, 'Buy 2 numbers');
    expect(boxes(it).filter(({ checked }) => checked)).to.have.length(2);
    first!.querySelector('input')!.click();
    await button(it, 'Buy 1 number');
    expect(boxes(it).filter(({ checked }) => checked)).to.have.length(1);
  });

  it('has the selection beside the numbers, or below them where there is no room', async () => {
    const { it } = await visit();
    const sides = async (width: string) => {
      it.style.inlineSize = width;
      const card = await until(() => all(it, 'section').find(({ ariaLabel }) => ariaLabel === 'Selected numbers'), 'the card');
      const table = await until(() => all(it, 'table')[0]?.parentElement, 'the numbers');
      return [card.getBoundingClientRect(), table.getBoundingClientRect()] as const;
    };
    const [beside, numbers] = await sides('70rem');
    expect(beside.left).to.be.above(numbers.right);
    const [below] = await sides('40rem');
    expect(below.left).to.be.below(numbers.right);
  });

  it('leads to the short codes that customers share, for which people look here', async () => {
    const { it } = await visit();
    const wishes = eventsOf(it, 'nx-page-requested');
    const summary = await until(
      () => all(it, 'summary').find((found) => words(found) === 'Add a shared short code'),
      'the offer',
    );
    (summary as HTMLElement).click();
    await press(it, 'Add a short code for two factor authentication');
    await press(it, 'Add a shortcode for alerting');
    expect(wishes).to.deep.equal([{ page: 'two-factor' }, { page: 'event-alerts' }]);
  });

  it('says what is charged, what is left and when it renews before it buys, and buys several at once', async () => {
    const { it, mine, client } = await visit();
    const rented = eventsOf(it, 'nx-number-rented');
    await take(it, '447700900098');
    await take(it, '442079460098');
    await seen(it, 'Due now (first month)');
    await seen(it, 'Balance after purchase');
    await seen(it, 'Renewal date 2 Apr 2026');
    await button(it, 'Buy 2 numbers');
    await buy(it);
    await seen(it, 'You bought');
    expect(await mine()).to.have.members(['447700900098', '442079460098']);
    expect(rented).to.have.length(2);
    expect(Number((await client.call(getBalance, {})).amount)).to.be.below(27);
  });

  it('leaves the list where it is when a number is chosen, with what it costs and the way to buy in sight', async () => {
    const { it } = await visit();
    await until(() => count(it) > 1000, 'the numbers of a country');
    const place = () => all(it, '[role=region]')[0]!.getBoundingClientRect().top;
    const before = place();
    boxes(it)[0]!.click();
    await seen(it, 'Balance after purchase');
    expect(Math.abs(place() - before)).to.be.below(60);
    all(it, 'tbody tr').at(-1)!.scrollIntoView();
    const card = all(it, 'section').find(({ ariaLabel }) => ariaLabel === 'Selected numbers')!;
    expect(card.getBoundingClientRect().bottom).to.be.within(0, innerHeight);
  });

  it('says that somebody was faster, and charges nothing', async () => {
    const { it, mine, client } = await visit();
    await take(it, '447700900998');
    await buy(it);
    await seen(it, 'Someone else just took +447700900998.');
    expect(await mine()).to.deep.equal([]);
    expect((await client.call(getBalance, {})).amount).to.equal('27.0000');
  });

  it('says that a number is for companies of its country, charges nothing, and leads to the address', async () => {
    const { it, mine, client } = await visit('live', 'IT');
    const asked = eventsOf(it, 'nx-address-requested');
    await take(it, '393391230098');
    await buy(it);
    await seen(it, '+393391230098 requires a company address in its country. You weren’t charged.');
    await press(it, 'Edit company address');
    expect(asked).to.have.length(1);
    expect((await client.call(getBalance, {})).amount).to.equal('27.0000');

    const { companyName } = await client.call(getProfile, {});
    const address = { line1: 'Via Roma 1', line2: '', city: 'Torino', postalCode: '10121', region: 'TO', country: 'IT' };
    await client.call(putCompany, { companyName, address, vatNumber: '' });
    await buy(it);
    await seen(it, 'You bought +393391230098.');
    expect(words(it)).not.to.include('You weren’t charged');
    expect(await mine()).to.deep.equal(['393391230098']);
  });

  it('leads to more credit where it is missing, and back to the same number', async () => {
    const { it, mine } = await visit('zeroBalance');
    await take(it, '442079460098');
    await seen(it, 'short. Top up to buy these numbers');
    await press(it, 'Top up');
    await press(it, 'Make payment of €25.00');
    await seen(it, 'was added to your balance on');
    await buy(it);
    await seen(it, 'You bought +442079460098.');
    expect(await mine()).to.include('442079460098');
  });

  it('buys once where the answer was lost, and knows after the next press', async () => {
    const { client, mine, it } = await visit();
    let lost = true;
    it.adapter = {
      ...client,
      async call(row, input, signal) {
        const answer = await client.call(row, input, signal);
        if (row.id !== 'rentNumber' || !lost) return answer;
        lost = false;
        throw new ApiError('timeout');
      },
    };
    await take(it, '442079460098');
    for (const says of ['We couldn’t confirm the purchase of +442079460098.', 'You bought +442079460098.']) {
      await buy(it);
      await seen(it, says);
    }
    expect(await mine()).to.deep.equal(['442079460098']);
    expect((await client.call(getBalance, {})).amount).not.to.equal('27.0000');
  });

  it('is one stop of the keyboard, however many numbers were found: arrows lead through them, Enter and Space choose', async () => {
    const { it } = await visit('live', 'US');
    await until(() => count(it) > 10_000, 'many numbers');
    const first = await until(() => all(it, 'tbody tr').find(({ tabIndex }) => tabIndex === 0), 'rows that are one stop');
    (await button(it, 'Search')).focus();
    await key('Tab');
    expect(focused() === first, 'from the filters to the list').to.equal(true);
    await key('ArrowDown');
    const row = focused()!;
    await key('Enter');
    await seen(it, 'Balance after purchase');
    expect(focused() === row && row.querySelector('input')!.checked, 'the focus stays in the row').to.equal(true);
    await key(' ');
    await gone(it, 'Balance after purchase');
    await key('End');
    await until(() => focused()?.getAttribute('aria-rowindex') !== '3' && focused()?.localName === 'tr', 'a row further down');
    await key('Tab');
    expect(words(focused()!), 'out of the list').to.equal('Add a shared short code');
  });

  it('draws only what is in sight of a long list', async () => {
    const { it } = await visit('live', 'US');
    await until(() => count(it) > 10_000, 'many numbers');
    const drawn = rows(it).length;
    expect(drawn).to.be.above(5);
    expect(drawn).to.be.below(200);
  });

  it('tells whoever may not whom to ask', async () => {
    const { client } = await stageAs('paula@example.com');
    const it = open('nx-number-search', { adapter: client }, { country: 'GB' });
    await seen(it, 'You need the Numbers');
  });
});
