import { expect } from '@open-wc/testing';
import { getUsageTotals } from '../../src/api/usage.js';
import { putDisplayCurrency } from '../../src/api/display-currency.js';
import { listNumbers } from '../../src/api/numbers.js';
import '../../src/define/number-search.js';
import '../../src/define/numbers.js';
import '../../src/define/usage.js';
import { inDollars } from '../../src/money/exact.js';
import { stage } from './backends.js';
import { all, open, seen, until, words } from './user.js';

const both = (euros: string, rate: string) => `€${Number(euros).toFixed(2)} (about $${inDollars(euros, rate)})`;
const rateIs = (rate: string) => `Dollars at the rate of 2 Mar 2026: €1 = $${rate}. Charges are in euros.`;

describe('amounts in the currency that was chosen', () => {
  it('stand beside the euros of each rent, of all of them, and of what is due', async () => {
    const { client } = await stage('numbers');
    const it = open('nx-numbers', { adapter: client });
    await until(() => all(it, 'tbody tr').length === 3, 'the numbers');
    expect(words(it)).not.to.include('$');
    const { rate } = await client.call(putDisplayCurrency, { currency: 'USD' });
    const later = open('nx-numbers', { adapter: client });
    const { items } = await client.call(listNumbers, {});
    for (const { monthlyPrice } of items) await seen(later, both(monthlyPrice, rate));
    await seen(later, rateIs(rate));
    const priced = all(later, 'tbody tr').map(words);
    expect(priced.every((row) => /€\d+\.\d\d \(about \$\d+\.\d\d\)/.test(row))).to.equal(true);
    expect(words(later).match(/Charges are in euros/g)).to.have.length(1);
  });

  it('stand beside the euros of what is for rent, and of what is paid now', async () => {
    const { client } = await stage('live');
    const { rate } = await client.call(putDisplayCurrency, { currency: 'USD' });
    const it = open('nx-number-search', { adapter: client }, { country: 'GB' });
    await seen(it, rateIs(rate));
    const choose = await until(() => all<HTMLInputElement>(it, 'tbody input[type=checkbox]')[0], 'a number to choose');
    expect(words(choose.closest('[role=row], tr')!)).to.match(/€\d+\.\d\d \(about \$\d+\.\d\d\)/);
    choose.click();
    await until(() => all(it, 'dd').filter((found) => /\(about \$/.test(words(found))).length >= 2, 'what is paid, and left');
  });

  it('stand beside the euros of what was used', async () => {
    const { client, engine } = await stage('shortCodes');
    const { rate } = await client.call(putDisplayCurrency, { currency: 'USD' });
    const it = open('nx-usage', { adapter: client });
    await seen(it, rateIs(rate));
    const [from, until30] = [engine.world.now - 29 * 86_400_000, engine.world.now].map((at) =>
      new Date(at).toISOString().slice(0, 10),
    );
    const { total } = await client.call(getUsageTotals, { product: 'sms', from: from!, until: until30! });
    await seen(it, `(about $${inDollars(total.cost, rate)})`);
  });

  it('are in euros where nobody knows the currency', async () => {
    const { client } = await stage('numbers');
    const it = open('nx-numbers', { adapter: { ...client, can: (row) => row.id !== 'getDisplayCurrency' && client.can(row) } });
    await until(() => all(it, 'tbody tr').length === 3, 'the numbers');
    expect(words(it)).not.to.include('about');
  });
});
