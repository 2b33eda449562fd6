import { expect } from '@open-wc/testing';
import type { Adapter } from '../../src/api/contract.js';
import { spreadsheet } from '../../src/api/endpoint.js';
import type { Payment } from '../../src/api/payments.js';
import '../../src/define/payments.js';
import { adapterOf, stage } from './backends.js';
import { lastRow, madeUpList, rows, toEnd, type Wanted } from './made-up-list.js';
import { watchSaved } from './saved.js';
import { all, gone, open, pick, press, seen, until, words } from './user.js';

/** Payments as they are made up: number 0 is the newest; each seventh has failed. */
const payment = (at: number): Payment => ({
  id: `pay_${at}`,
  createdAt: new Date(Date.UTC(2026, 2, 1) - at * 3_600_000).toISOString(),
  amount: 1000 + at,
  kind: 'card',
  label: '1881',
  automatic: false,
  status: at % 7 === 0 ? 'failed' : 'succeeded',
  action: null,
  decline: at % 7 === 0 ? 'declined' : null,
  settledAt: null,
  reference: `REF${at}`,
  invoice: { state: 'none', number: null, readyBy: null },
});
const thousands = { count: 5000, row: payment, newestFirst: '-createdAt' };
const sums = { succeeded: { payments: 4285, amount: 1_234_567 }, pending: { payments: 2, amount: 7500 } };

/** Opens the payments of a backend that has thousands. */
async function payments(shape: (page: object) => object = (page) => ({ ...page, sums })) {
  const { client } = await stage('live');
  const { asked, answer } = madeUpList({ ...thousands, shape });
  const it = open('nx-payments', { adapter: { ...adapterOf(client), listPayments: answer } } as object);
  await until(() => rows(it).length > 5, 'payments');
  return { it, asked };
}

describe('thousands of payments', () => {
  const saved = watchSaved();
  it('come by the page that is looked at, with the sums of all', async () => {
    const { it, asked } = await payments();
    await seen(it, 'Paid: €12,345.67');
    await seen(it, 'Pending €75.00 2 payments');
    await until(() => all(it, 'table')[0]!.ariaRowCount === '5001', 'their number');
    toEnd(it);
    const last = await until(() => lastRow(it), 'the last payment');
    await until(() => words(last).includes('€59.99'), 'its amount');
    expect(asked.length, JSON.stringify(asked)).to.be.at.most(6);
  });

  it('are sorted and filtered by the backend', async () => {
    const { it, asked } = await payments();
    const lastAsked = () => asked.findLast(({ size }) => size !== 1)!;
    await press(it, 'Amount');
    await until(() => lastAsked().sort === 'amount', 'the order');
    await press(it, 'Date');
    await until(() => lastAsked().sort === 'createdAt', 'another order');
    await pick(it, 'Status', 'Declined');
    await until(() => lastAsked()['status'] === 'failed', 'the filter');
    expect(lastAsked()).to.deep.include({ sort: 'createdAt' });
  });

  it('are made into a file by one call of the backend, and not of the pages that are here', async () => {
    const { client } = await stage('live');
    const { asked, answer } = madeUpList(thousands);
    const files: object[] = [];
    const exportPayments: Adapter['exportPayments'] = async (days) => {
      files.push(days);
      return { name: 'payments.xlsx', type: spreadsheet, bytes: new Uint8Array(3) };
    };
    const it = open('nx-payments', { adapter: { ...adapterOf(client), listPayments: answer, exportPayments } } as object);
    await until(() => all(it, 'table')[0]?.ariaRowCount === '5001', 'their number');
    await press(it, 'Download transactions (.xls)');
    await seen(it, 'File saved.');
    expect([files, saved]).to.deep.equal([[{}], ['payments.xlsx']]);
    expect(asked.filter(({ size }) => size !== 1).length, JSON.stringify(asked)).to.be.at.most(2);
  });

  it('go from page to page where the backend can do no more, without sums that nobody has', async () => {
    const { it, asked } = await payments((page) => ({ ...page, total: undefined, offset: undefined, sort: undefined }));
    await seen(it, 'Last payment');
    await until(() => all(it, 'table')[0]!.ariaRowCount === '-1', 'that nobody knows how many');
    expect(all(it, 'th button').length, 'no order that the backend can not give').to.equal(0);
    expect(words(it)).not.to.include('Paid:');
    toEnd(it);
    await until(() => asked.some(({ after }) => after === '99'), 'the second page');
  });

  it('never show an answer that another question has overtaken', async () => {
    const { client } = await stage('live');
    const { answer } = madeUpList(thousands);
    let late: (() => void) | undefined;
    const slow = async (wanted: Wanted) => {
      if (wanted['status'] === 'failed') await new Promise<void>((go) => (late = go));
      const page = (await answer(wanted)) as { readonly items: readonly Payment[] };
      return wanted['status'] ? { items: page.items.filter(({ status }) => status === wanted['status']), next: null } : page;
    };
    const it = open('nx-payments', { adapter: { ...adapterOf(client), listPayments: slow } } as object);
    await until(() => rows(it).length > 5, 'payments');
    await pick(it, 'Status', 'Declined');
    await until(() => late, 'an answer that does not come');
    await pick(it, 'Status', 'Paid');
    await gone(it, 'Your bank declined the payment.');
    const shown = await until(() => rows(it).length > 5 && rows(it), 'the other payments');
    late!();
    await it.updateComplete;
    expect(rows(it)).to.deep.equal(shown);
  });
});
