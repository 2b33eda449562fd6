import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { CallReport } from '../../src/core/call-report.js';
import { around } from './around-provider.js';
import { adapterOf, answering, hanging, stage, stageAs, turnable } from './backends.js';
import { everyElement } from './every-element.js';
import { eventsOf, focused, open, press, seen, until } from './user.js';

type State = 'loading' | 'failed' | 'forbidden' | 'empty' | 'unsupported';
const states: readonly State[] = ['loading', 'failed', 'forbidden', 'empty', 'unsupported'];

/** The states that a style sheet of the page finds at an element. */
const statesOf = (it: Element) => states.filter((state) => it.matches(`:state(${state})`));
const inState = (it: Element, state: State) => until(() => it.matches(`:state(${state})`), `the state “${state}”`);

describe('the stages of every element', () => {
  for (const [tag, scenario, attributes] of everyElement) {
    it(`<${tag}> tells once that it is ready, and that it could not be`, async () => {
      const { client } = await stage(scenario);
      const backend = turnable(answering(503, ''));
      const it = open(tag, { adapter: backend.client } as object, attributes);
      const [ready, failed] = [eventsOf(it, 'nx-ready'), eventsOf(it, 'nx-load-failed')];
      await until(() => ready.length + failed.length > 0, 'the first stage');
      for (const { operation, code } of failed) {
        expect(operation).to.be.a('string');
        expect(code).to.equal('unavailable');
      }
      if (ready.length === 0) {
        expect(statesOf(it)).to.deep.equal(['failed']);
        backend.turn(client);
        await press(it, 'Try again');
      }
      await until(() => ready.some(({ element }) => element === tag), 'the tag that is ready');
      expect(failed.length).to.be.at.most(1);
      expect(statesOf(it)).not.to.include('loading');
    });

    it(`<${tag}> is loading until there is a backend`, () => {
      expect(statesOf(open(tag, {}, attributes))).to.deep.equal(['loading']);
    });
  }

  it('tell of a list that is empty, a permission that is missing, and a call that the backend lacks', async () => {
    const { client } = await stage('new');
    const payments = open('nx-payments', { adapter: client });
    await inState(payments, 'empty');
    await until(() => statesOf(payments).join() === 'empty', 'nothing that loads');

    const users = open('nx-users', { adapter: (await stageAs('nora@example.com')).client });
    await inState(users, 'forbidden');

    const balance = open('nx-balance', { adapter: adapterOf(client, ['getBalance']) });
    const failed = eventsOf(balance, 'nx-load-failed');
    await inState(balance, 'unsupported');
    expect(failed).to.deep.equal([{ operation: undefined, code: 'unsupported' }]);
  });

  it('begin again with the next person, on whose data the host waits as on that of the first', async () => {
    const { client } = await stage('live');
    const { provider, inside } = around({ adapter: client }, 'nx-balance');
    const [ready, failed] = [eventsOf(provider, 'nx-ready'), eventsOf(provider, 'nx-load-failed')];
    await until(() => ready.length === 1, 'the first person’s data');
    await provider.signOut();
    await seen(inside[0]!, 'You’re signed out');
    expect(failed).to.deep.equal([{ operation: undefined, code: 'unauthorized' }]);
    expect(ready).to.have.length(1);
  });
});

describe('the calls of the elements', () => {
  it('are told to the host: which, how long, what came of it, which try, and under which id', async () => {
    const { client } = await stage('live');
    const backend = turnable(answering(503, ''));
    const reports: CallReport[] = [];
    const { inside } = around({ adapter: backend.client, onCall: (it) => reports.push(it) }, 'nx-balance');
    await inState(inside[0]!, 'failed');
    backend.turn(client);
    await press(inside[0]!, 'Try again');
    await seen(inside[0]!, '€27.00');
    const balance = () => reports.filter(({ operation }) => operation === 'getBalance');
    await until(() => balance().length === 2, 'the report of the second try');
    expect(balance().map(({ outcome, attempt }) => [outcome, attempt])).to.deep.equal([
      ['unavailable', 1],
      ['ok', 2],
    ]);
    for (const { milliseconds, requestId } of reports) {
      expect(milliseconds).to.be.at.least(0);
      expect(requestId).to.match(/^[\da-f]{32}$/);
    }
    expect(new Set(reports.map(({ requestId }) => requestId)).size).to.equal(reports.length);
    expect(Object.keys(reports[0]!).toSorted()).to.deep.equal(['attempt', 'milliseconds', 'operation', 'outcome', 'requestId']);
  });

  it('are told as aborted when nobody waits any more, and are not told after the host stops listening', async () => {
    const reports: CallReport[] = [];
    const { provider, inside } = around({ adapter: hanging, onCall: (it) => reports.push(it) }, 'nx-balance');
    await inState(inside[0]!, 'loading');
    await provider.updateComplete;
    inside[0]!.remove();
    await until(() => reports.some(({ outcome }) => outcome === 'aborted'), 'the report');
    const told = reports.length;
    Object.assign(provider, { onCall: undefined });
    await provider.updateComplete;
    provider.append(inside[0]!);
    inside[0]!.remove();
    provider.adapter = (await stage('live')).client;
    provider.append(inside[0]!);
    await seen(inside[0]!, '€27.00');
    expect(reports).to.have.length(told);
  });

  describe('over HTTP', () => {
    const { fetch } = window;
    let ids: (string | null)[] = [];
    beforeEach(() => {
      ids = [];
      window.fetch = async (input, init) => {
        ids.push(new Request(input, init).headers.get('x-request-id'));
        return Response.json({ amount: '5.0000', currency: 'EUR', demo: null });
      };
    });
    afterEach(() => {
      window.fetch = fetch;
    });

    it('bear their id only under the header that the host names', async () => {
      const baseUrl = 'https://ids.example.com';
      const reports: CallReport[] = [];
      const named = around({ baseUrl, requestIdHeader: 'x-request-id', onCall: (it) => reports.push(it) }, 'nx-balance');
      await seen(named.inside[0]!, '€5.00');
      const told = reports.map(({ requestId }) => requestId);
      expect(ids.filter((id) => id && told.includes(id))).to.have.length(told.length);
      ids = [];
      const plain = around({ baseUrl }, 'nx-balance');
      await seen(plain.inside[0]!, '€5.00');
      expect(ids.filter(Boolean)).to.deep.equal([]);
    });
  });
});

describe('a button of the page', () => {
  /** Presses a button with a command for an element; where the browser knows none, fires the event that it would. */
  function ask(it: Element, command: string) {
    it.id = 'the-element';
    const asking = document.createElement('button');
    asking.setAttribute('commandfor', it.id);
    asking.setAttribute('command', command);
    document.body.append(asking);
    if ('commandForElement' in asking) asking.click();
    else it.dispatchEvent(Object.assign(new Event('command'), { command }));
  }

  it('loads an element again, goes to its heading, and signs out', async () => {
    const { client } = await stage('live');
    const backend = turnable(client);
    const { provider, inside } = around({ adapter: backend.client }, 'nx-balance');
    const balance = inside[0]!;
    await seen(balance, '€27.00');
    const before = backend.asked.length;
    ask(balance, '--reload');
    await until(() => backend.asked.length > before, 'another call');
    ask(balance, '--focus');
    await until(() => focused()?.textContent?.includes('Balance'), 'the focus on the heading');
    ask(balance, '--unknown');
    ask(provider, '--sign-out');
    await seen(balance, 'You’re signed out');
  });

  it('opens the top-up in the dashboard', async () => {
    const { client } = await stage('live');
    const dashboard = open('nx-dashboard', { adapter: client, routing: 'none' });
    await seen(dashboard, 'Recent payments');
    ask(dashboard, '--top-up');
    await until(() => dashboard.page.startsWith('billing'), 'the billing page');
  });
});
