import { expect } from '@open-wc/testing';
import { ada, createClock, createEngine, inProcess, scenarios } from '../../mocks/index.js';
import { signIn } from '../../src/api/session.js';
import { FailureReason } from '../../src/api/schemas/failure-reasons.js';
import { getUsageTotals, searchRequests, type UsageRequest } from '../../src/api/usage.js';
import type { Client } from '../../src/api/client.js';
import type { AnyEndpoint } from '../../src/api/endpoint.js';
import { changed } from '../../src/core/backend.js';
import '../../src/define/usage.js';
import { NxUsage } from '../../src/features/usage/usage.js';
import { en as reasons } from '../../src/i18n/failure-reasons/en.js';
import { stage, stageAs, turnable } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { watchSaved } from './saved.js';
import { all, button, choose, control, enter, focusOn, gone, key, open, press, seen, until, words } from './user.js';

/** Built once, because three months of traffic take a moment; for tests that change nothing. */
const world = scenarios.busy();
async function traffic() {
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }), checkAnswers: true });
  const client = inProcess(engine);
  client.authorize?.((await client.call(signIn, { email: ada.email, password: ada.password })).token);
  return { engine, client };
}

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
  exports: { button: 'Export results', stage: traffic },
});

describe('<nx-usage>', () => {
  const saved = watchSaved();

  async function visit(product: NxUsage['product'] = 'sms') {
    const { client, engine } = await traffic();
    const it = open('nx-usage', { adapter: client, product });
    await seen(it, 'Requests per day');
    await until(() => all(it, 'tbody tr').length > 0, 'rows');
    const found = async (more: object = {}) => (await client.call(searchRequests, { product, size: 1000, ...more })).items;
    return { client, engine, it, found };
  }
  const rows = (it: Element) => all(it, '[part=table] tbody tr').map(words);
  const counted = async (it: Element, count: number) =>
    seen(it, `${count.toLocaleString('en')} request${count === 1 ? '' : 's'}`);
  const tell = async (it: Element, at = 0) => {
    (
      await until(() => all(it, 'button').filter((found) => found.ariaLabel?.startsWith('Details: '))[at], 'a row’s button')
    ).click();
    return until(() => all(it, '[part=story]')[0]?.closest('dialog'), 'the story');
  };

  it('shows the thirty days up to the newest request: sums that agree with what is listed', async () => {
    const { it, found } = await visit();
    const until30 = (await control(it, 'To')).value;
    const from = (await control(it, 'From')).value;
    const list = await found({ from, until: until30 });
    expect(Date.parse(until30) - Date.parse(from)).to.equal(29 * 86_400_000);
    expect(list[0]!.at.slice(0, 10)).to.equal(until30);
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

  it('asks for another range of days: chart, sums and requests follow, and the button keeps the focus', async () => {
    const { it, found, client } = await visit();
    const newest = (await control(it, 'To')).value;
    expect((await button(it, '30 days')).ariaPressed).to.equal('true');
    for (const days of [90, 7]) {
      const from = new Date(Date.parse(newest) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
      const { total } = await client.call(getUsageTotals, { product: 'sms', from, until: newest });
      const chip = await button(it, `${days} days`);
      chip.focus();
      await key('Enter');
      await seen(it, `Requests ${total.requests.toLocaleString('en')} `);
      expect((await control(it, 'From')).value).to.equal(from);
      await counted(it, (await found({ from, until: newest })).length);
      expect(chip.ariaPressed).to.equal('true');
      await focusOn(() => chip, 'the chosen range');
    }
    (await control(it, 'To')).value = (await control(it, 'From')).value;
    (await control(it, 'To')).dispatchEvent(new Event('change', { bubbles: true }));
    await until(async () => (await button(it, '7 days')).ariaPressed === 'false', 'no range');
  });

  it('finds by number in any spelling, by status, by day, as one types', async () => {
    const { it, found } = await visit();
    const all90 = await found();
    const days = { from: (await control(it, 'From')).value, until: (await control(it, 'To')).value };
    const { to } = all90[0]!;
    await enter(it, 'Phone number', `+${to.slice(0, 2)} ${to.slice(2, 6)}-${to.slice(6)}`);
    await counted(it, (await found({ ...days, number: to })).length);
    await enter(it, 'Phone number', '');
    await choose(it, 'Status', 'Rejected');
    const refused = await found({ ...days, status: 'rejected' });
    await counted(it, refused.length);
    expect(rows(it)).not.to.deep.equal([]);
    expect(rows(it).every((row) => row.includes('Rejected'))).to.equal(true);
    await choose(it, 'Status', 'Any');
    (await control(it, 'From')).value = '2025-12-24';
    (await control(it, 'From')).dispatchEvent(new Event('change', { bubbles: true }));
    await counted(it, (await found({ ...days, from: '2025-12-24' })).length);
  });

  it('finds by id whatever the days are', async () => {
    const { client, it, found } = await visit();
    const { from } = { from: (await control(it, 'From')).value };
    const old = (await found({ until: '2025-12-05' }))[0]!;
    expect(old.at.slice(0, 10) < from).to.equal(true);
    await enter(it, 'Request ID', ` ${old.id} `);
    await counted(it, 1);
    expect(await client.call(searchRequests, { product: 'sms', requestId: old.id })).to.have.property('total', 1);
    await enter(it, 'Request ID', 'nothing');
    await seen(it, 'No results');
    await press(it, 'Clear filters');
    expect((await control(it, 'Request ID')).value).to.equal('');
    await gone(it, 'No results');
  });

  it('tells the whole story of a request that went wrong: what, where, when, at what price, and why', async () => {
    const { it, found } = await visit();
    await choose(it, 'Status', 'Failed');
    const [request] = await found({ status: 'failed', from: (await control(it, 'From')).value });
    await until(() => rows(it).every((row) => row.includes('Failed')), 'only those');
    const dialog = await tell(it);
    const told = words(dialog);
    expect(told).to.include(`SMS from ${request!.from} to +${request!.to} requested.`);
    expect(told).to.include(`via ${request!.network}`);
    expect(told).to.match(/After [^:]+: Failed\./);
    expect(told).to.include('Charged €');
    expect(told).to.include(`Reason for failure ${reasons[`failure.${request!.reason!}`]}`);
    expect(told).to.include(`API code ${request!.code}`);
    expect(told).to.include(request!.body);
  });

  it('says of what was refused that nothing was tried, and that it cost nothing', async () => {
    const { it } = await visit();
    await choose(it, 'Status', 'Rejected');
    await until(() => rows(it).every((row) => row.includes('Rejected')), 'only those');
    const told = words(await tell(it));
    expect(told).to.include('Rejected by the API. Nothing was sent. No charge.');
  });

  it('knows words for every cause', () => {
    for (const reason of FailureReason.options) expect(reasons).to.have.property(`failure.${reason}`);
  });

  it('goes from product to product, each with what it is asked', async () => {
    const { it } = await visit();
    for (const [tab, asked] of [
      ['Voice', 'Call from'],
      ['Verify', 'PIN for'],
      ['Number Insight', 'Number Insight lookup for'],
    ] as const) {
      (await until(() => all(it, '[role=tab]').find((found) => words(found) === tab), tab)).click();
      await until(() => /\d requests?\b/.test(words(it)), 'the requests found');
      const dialog = await tell(it);
      expect(words(dialog)).to.include(asked);
      await press(dialog, 'Close');
    }
    expect(it.getAttribute('product')).to.equal('numberInsight');
  });

  it('follows the clock: what is new is there, and an open story goes on', async () => {
    const { it, client, engine } = await visit();
    const days = (await control(it, 'To')).value;
    const dialog = await tell(it);
    const before = words(dialog);
    const send = (to: string) =>
      engine.handle({
        url: '/sms/json',
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}` },
        body: JSON.stringify({ from: 'Nexmo', to, text: 'Hello' }),
      });
    engine.advance(2 * 86_400_000);
    await send('447700900321');
    await client.call(signIn, { email: ada.email, password: ada.password }).then(({ token }) => client.authorize?.(token));
    changed(client);
    await seen(it, '+447700900321');
    expect(words(dialog)).to.equal(before);
    await press(dialog, 'Close');
    expect((await control(it, 'To')).value > days).to.equal(true);
    await seen(it, 'In transit');
    await tell(it);
    await seen(it, 'Waiting for the final status.');
    engine.advance(60_000);
    changed(client);
    await gone(it, 'Waiting for the final status.');
    await seen(it, ': Delivered.');
  });

  it('downloads what was found', async () => {
    const { client } = await traffic();
    const { asked, client: seenBy } = turnable(client);
    let input: unknown;
    const spy: Client = {
      ...seenBy,
      call: (row, given, signal) => {
        if (row.id === 'exportRequests') input = given;
        return seenBy.call(row, given, signal);
      },
    };
    const it = open('nx-usage', { adapter: spy });
    await until(() => /\d requests?\b/.test(words(it)), 'the requests found');
    await choose(it, 'Status', 'Rejected');
    await press(it, 'Export results');
    await seen(it, 'File saved.');
    expect(asked).to.include('exportRequests');
    expect(input).to.have.property('status', 'rejected');
    expect(saved).to.deep.equal(['requests.xlsx']);
  });

  it('says why days can not be summed up, and lists them all the same', async () => {
    const { it } = await visit();
    const from = await control(it, 'From');
    from.value = '2024-01-01';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    await seen(it, 'Totals cover up to 400 days');
    await until(() => /\d requests?\b/.test(words(it)), 'the requests found');
    from.value = '2027-01-01';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    await seen(it, 'The start date can’t be after the end date.');
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

  it('shows a status and a sender that it does not know as they are', async () => {
    const { client } = await traffic();
    const strange: Client = {
      ...client,
      async call(row, input, signal) {
        const answer = await client.call(row, input, signal);
        if (row.id !== 'searchRequests') return answer;
        const { items, ...page } = answer as { items: readonly UsageRequest[] };
        return { ...page, items: items.map((it) => ({ ...it, status: 'parked', to: 'nobody' })) } as typeof answer;
      },
    };
    const it = open('nx-usage', { adapter: strange });
    await until(() => rows(it)[0]?.includes('parked'), 'the status');
    expect(rows(it)[0]).to.include('nobody');
  });

  it('lets those see requests who may, Verify and totals only with a permission of their own', async () => {
    const { client } = await stageAs('rita@example.com');
    const it = open('nx-usage', { adapter: client });
    await seen(it, 'No requests yet');
    (await until(() => all(it, '[role=tab]').find((found) => words(found) === 'Verify'), 'Verify')).click();
    await seen(it, 'You need the Verify SDK permission.');
    const other = open('nx-usage', { adapter: (await stageAs('paula@example.com')).client });
    await seen(other, 'You need the Request search permission.');
    expect(all(other, 'form')).to.have.length(0);
  });

  it('opens Verify for those who may see Verify alone', async () => {
    const it = open('nx-usage', { adapter: (await stageAs('vera@example.com')).client });
    const tab = (name: string) => until(() => all(it, '[role=tab]').find((found) => words(found) === name), name);
    const selected = () => all(it, '[role=tab][aria-selected=true]').map(words);
    await seen(it, 'The Verify SDK permission lets you see Verify requests and totals');
    await seen(it, 'No requests yet');
    expect(selected()).to.deep.equal(['Verify']);
    expect(words(it)).not.to.include('You need the Request search permission.');
    (await tab('SMS')).click();
    await seen(it, 'You need the Request search permission.');
    expect(selected()).to.deep.equal(['SMS']);
    (await tab('Verify')).click();
    await gone(it, 'You need the Request search permission.');
  });

  it('begins at the product that the host names, for whomever', async () => {
    const it = open('nx-usage', { adapter: (await stageAs('vera@example.com')).client }, { product: 'sms' });
    await seen(it, 'You need the Request search permission.');
    expect(all(it, '[role=tab][aria-selected=true]').map(words)).to.deep.equal(['SMS']);
  });

  it('shows sums to those who may see sums alone', async () => {
    const it = open('nx-usage', { adapter: (await stageAs('uma@example.com')).client });
    await seen(it, 'You need the Request search permission.');
    await seen(it, 'Failed');
    expect(all<HTMLInputElement>(it, 'form input').map(({ name }) => name)).to.deep.equal(['from', 'until']);
    expect(all(it, 'table')).to.have.length(0);
  });
});
