import { expect } from '@open-wc/testing';
import type { Client } from '../../src/api/client.js';
import { changed } from '../../src/core/backend.js';
import { scopeOf } from '../../src/core/session-scope.js';
import '../../src/define/balance.js';
import '../../src/define/display-currency.js';
import '../../src/define/notices.js';
import '../../src/define/provider.js';
import '../../src/define/top-up.js';
import { around } from './around-provider.js';
import { gated, hanging, stage, turnable } from './backends.js';
import { press, seen, until } from './user.js';

/** A client that records each call with its input, and the signal that ends it. */
function recorded(client: Client) {
  const calls: { readonly id: string; readonly asked: string; readonly signal: AbortSignal | undefined }[] = [];
  const of = (id: string) => calls.filter((it) => it.id === id);
  const recording: Client = {
    ...client,
    call(endpoint, input, signal) {
      calls.push({ id: endpoint.id, asked: `${endpoint.id} ${JSON.stringify(input)}`, signal });
      return client.call(endpoint, input, signal);
    },
  };
  const repeated = () => calls.map(({ asked }) => asked).filter((it, at, all) => all.indexOf(it) !== at);
  return { client: recording, calls, of, repeated };
}

/** Lets the moments end in which answers are shared. */
function momentsThatEnd() {
  const { timeout } = AbortSignal;
  const ends: AbortController[] = [];
  AbortSignal.timeout = () => {
    const end = new AbortController();
    ends.push(end);
    return end.signal;
  };
  after(() => (AbortSignal.timeout = timeout));
  return () => ends.splice(0).forEach((it) => it.abort());
}

describe('elements that ask the same', () => {
  it('ask once, and again once each after a change', async () => {
    const { client, calls, of, repeated } = recorded((await stage('live')).client);
    const { inside } = around({ adapter: client }, 'nx-balance', 'nx-notices', 'nx-top-up', 'nx-display-currency');
    await seen(inside[0]!, '€27.00');
    await seen(inside[2]!, 'Top up');
    await seen(inside[3]!, 'US dollars');
    expect(repeated()).to.deep.equal([]);
    calls.length = 0;
    changed(client);
    await until(() => of('getBalance').length > 0 && of('getSession').length > 0, 'calls');
    expect(repeated()).to.deep.equal([]);
  });

  it('take an answer that came a moment ago, and not an older one', async () => {
    const end = momentsThatEnd();
    const { client, asked } = turnable((await stage('live')).client);
    const { provider } = around({ adapter: client }, 'nx-balance');
    await seen(provider, '€27.00');
    const next = provider.appendChild(document.createElement('nx-balance'));
    await seen(next, '€27.00');
    expect(asked.filter((id) => id === 'getBalance')).to.have.length(1);
    end();
    const last = provider.appendChild(document.createElement('nx-balance'));
    await seen(last, '€27.00');
    expect(asked.filter((id) => id === 'getBalance')).to.have.length(2);
  });

  it('end their call when the last of them has gone', async () => {
    const { client, of } = recorded(hanging);
    const { inside } = around({ adapter: client }, 'nx-balance', 'nx-balance');
    await until(() => of('getBalance').length > 0, 'the call');
    const [call] = of('getBalance');
    inside[0]!.remove();
    expect(call?.signal?.aborted).to.equal(false);
    inside[1]!.remove();
    expect(call?.signal?.aborted).to.equal(true);
    expect(of('getBalance')).to.have.length(1);
  });

  it('ask anew when they come back, as from one place of the page to another', async () => {
    const { client, gates } = gated((await stage('live')).client);
    const { provider, inside } = around({ adapter: client }, 'nx-balance');
    await until(() => gates.length >= 2, 'the calls');
    provider.prepend(inside[0]!);
    await until(() => gates.length >= 4, 'the calls');
    for (const open of gates) open();
    await seen(inside[0]!, '€27.00');
  });

  it('keep no answer for longer than a moment', async () => {
    const end = momentsThatEnd();
    const { client } = await stage('live');
    const { provider } = around({ adapter: client }, 'nx-balance');
    await seen(provider, '€27.00');
    expect(scopeOf(client).calls.size).to.be.above(0);
    end();
    expect(scopeOf(client).calls.size).to.equal(0);
  });

  it('do not share a refusal with those that come later', async () => {
    const { client, asked, turn } = turnable(hanging);
    const failing: Client = { ...hanging, call: () => Promise.reject(new Error('broken')) };
    turn(failing);
    const { provider, inside } = around({ adapter: client }, 'nx-balance');
    await seen(inside[0]!, 'Try again');
    turn((await stage('live')).client);
    const next = provider.appendChild(document.createElement('nx-balance'));
    await seen(next, '€27.00');
    asked.length = 0;
    await press(inside[0]!, 'Try again');
    await seen(inside[0]!, '€27.00');
    expect(asked).to.include('getBalance');
  });
});
