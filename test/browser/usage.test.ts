import { expect } from '@open-wc/testing';
import type { AnyEndpoint } from '../../src/api/endpoint.js';
import { NxUsage } from '../../src/features/usage/usage.js';
import { stage } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { counted, daysOf, traffic, visit } from './usage-stage.js';
import { all, open, press, seen, until, words } from './user.js';

/** Without the chart, which draws in its own time and is tested below and in its stories. */
async function withoutTotals() {
  const { client, engine } = await stage('shortCodes');
  return { engine, client: { ...client, can: (row: AnyEndpoint) => row.id !== 'getUsageTotals' && client.can(row) } };
}
featureSuite({
  name: 'usage',
  kind: NxUsage,
  stage: withoutTotals,
  ready: 'Details',
  title: 'usage.title',
  sections: ['requests'],
  exports: { button: 'Export results', stage: traffic },
});

describe('<nx-usage>', () => {
  it('shows the thirty days up to the newest request: sums that agree with what is listed', async () => {
    const { it, found, last } = await visit();
    const { from } = last(30);
    const list = await found(last(30));
    expect(await daysOf(it)).to.deep.equal(last(30));
    await counted(it, list.length);
    const cost = list.reduce((sum, it) => sum + Math.round(Number(it.cost) * 10_000), 0);
    const failed = list.filter(({ reason }) => reason !== null).length;
    const before = (await found()).filter(
      ({ at }) => at.slice(0, 10) < from && Date.parse(at) >= Date.parse(from) - 30 * 86_400_000,
    );
    const change = ((100 * (list.length - before.length)) / before.length).toFixed(1);
    await seen(it, `Requests ${list.length} ▲ +${change}% vs previous period Failed ${failed} `);
    expect(words(it)).to.include(
      `${((100 * failed) / list.length).toFixed(1)}% of requests Cost €${(Math.floor(cost / 100) / 100).toFixed(2)}`,
    );
  });

  it('draws them day by day, or shows them as a table', async () => {
    const { it } = await visit();
    await press(it, 'Table');
    await until(() => all(it, '.nx-chart-table tr').length === 31, 'thirty days');
  });

  it('says on the first day what will be here', async () => {
    const it = open('nx-usage', { adapter: (await stage('new')).client });
    await seen(it, 'No requests yet');
  });

  it('takes a product that there is none of for the first', async () => {
    const { client } = await traffic();
    const it = open('nx-usage', { adapter: client }, { product: 'fax' });
    await until(() => /\d requests?\b/.test(words(it)), 'the requests found');
    expect(all(it, '[role=tab][aria-selected=true]').map(words)).to.deep.equal(['SMS']);
  });
});
