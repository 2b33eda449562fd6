import { expect } from '@open-wc/testing';
import { firstAnswer, type PageWithFirstAnswers } from '../../src/api/first-answer.js';
import type { ApiError } from '../../src/api/errors.js';
import { httpClient } from '../../src/api/http.js';
import { getBalance } from '../../src/api/account.js';
import { signOut } from '../../src/api/session.js';
import { sessionTokens } from '../../src/api/token-store.js';
import { FirstCalls } from '../../src/loader/first-calls.js';
import { until } from './user.js';

const page = globalThis as PageWithFirstAnswers;
const balance = JSON.stringify({ amount: '27.0000', currency: 'EUR', demo: null });

/** A network that records requests, and answers with these statuses one after the other, the last one from then on. */
function network(...statuses: number[]) {
  const { fetch } = globalThis;
  const asked: string[] = [];
  globalThis.fetch = async (address, init) => {
    const { authorization = 'nobody' } = (init?.headers ?? {}) as Record<string, string>;
    asked.push(`${init?.method} ${String(address)} ${authorization} ${init?.credentials}`);
    const status = (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200;
    if (status === 0) throw new TypeError('Failed to fetch');
    return new Response(status === 204 ? null : balance, { status, headers: { 'content-type': 'application/json' } });
  };
  const calls = new FirstCalls();
  page[firstAnswer] = calls.take;
  after(() => {
    globalThis.fetch = fetch;
    delete page[firstAnswer];
  });
  return { asked, calls };
}

/** An element whose code has not come, in a provider with these attributes and properties. */
function waiting(attributes: Readonly<Record<string, string>>, properties: object = {}) {
  const provider = document.createElement('div');
  provider.innerHTML = '<nx-provider><nx-later></nx-later></nx-provider>';
  const [made] = provider.children as unknown as [Element];
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  Object.assign(made, properties);
  return made.firstElementChild!;
}

const token = 'the-token-of-this-tab';
const base = { 'base-url': '/api/', tokens: 'session' };
const asAda = `GET /api/balance Bearer ${token} same-origin`;

describe('the first calls of elements whose code is on its way', () => {
  beforeEach(() => sessionTokens('/api/').set(token));
  afterEach(() => sessionTokens('/api/').set(undefined));

  it('are those that the elements would make, and answer them once', async () => {
    const { asked, calls } = network(200);
    calls.begin(waiting(base), ['/balance']);
    expect(asked).to.deep.equal([asAda]);
    const client = httpClient({ baseUrl: '/api/', tokens: sessionTokens('/api/') });
    expect((await client.call(getBalance, {})).amount).to.equal('27.0000');
    expect(asked).to.deep.equal([asAda]);
    await client.call(getBalance, {});
    expect(asked).to.deep.equal([asAda, asAda]);
  });

  it('are made once for elements that ask the same', () => {
    const { asked, calls } = network(200);
    for (const paths of [['/balance'], ['/session', '/balance']]) calls.begin(waiting(base), paths);
    expect(asked.map((it) => it.split(' ')[1])).to.deep.equal(['/api/balance', '/api/session']);
  });

  const made: readonly (readonly [name: string, attributes: Record<string, string>, request: string])[] = [
    ['with cookies', { 'base-url': '/api', credentials: 'include' }, 'GET /api/balance nobody include'],
    ['with a token and cookies', { ...base, credentials: 'include' }, `GET /api/balance Bearer ${token} include`],
  ];
  for (const [name, attributes, request] of made)
    it(`are made ${name}, if the page says so`, () => {
      const { asked, calls } = network(200);
      calls.begin(waiting(attributes), ['/balance']);
      expect(asked).to.deep.equal([request]);
    });

  const unmade: readonly (readonly [name: string, attributes: Record<string, string>, properties?: object])[] = [
    ['nothing says how the backend knows the person', { 'base-url': '/api/' }],
    ['there is no token', { ...base, 'base-url': '/other' }],
    ['there is no address', { tokens: 'session' }],
    ['the host has its own backend', base, { adapter: {} }],
    ['the host has its own headers', base, { headers: () => ({}) }],
    ['each request has an id', { ...base, 'request-id-header': 'x-request-id' }],
  ];
  for (const [name, attributes, properties] of unmade)
    it(`are not made where ${name}`, () => {
      const { asked, calls } = network(200);
      calls.begin(waiting(attributes, properties), ['/balance']);
      expect(asked).to.deep.equal([]);
    });

  it('are not made for an element with a backend of its own', () => {
    const { asked, calls } = network(200);
    calls.begin(Object.assign(waiting(base), { adapter: {} }), ['/balance']);
    expect(asked).to.deep.equal([]);
  });

  it('are made again by the element where no answer came', async () => {
    const { asked, calls } = network(0, 200);
    calls.begin(waiting(base), ['/balance']);
    const client = httpClient({ baseUrl: '/api/', tokens: sessionTokens('/api/') });
    expect((await client.call(getBalance, {})).amount).to.equal('27.0000');
    expect(asked).to.deep.equal([asAda, asAda]);
  });

  it('are not made again where the answer is a refusal', async () => {
    const { asked, calls } = network(429);
    calls.begin(waiting(base), ['/balance']);
    const client = httpClient({ baseUrl: '/api/', tokens: sessionTokens('/api/') });
    const refusal = await client.call(getBalance, {}).catch((error: unknown) => error as ApiError);
    expect((refusal as ApiError).code).to.equal('tooMany');
    expect(asked).to.deep.equal([asAda]);
  });

  it('are not made of an outer backend where the nearest provider has another way', () => {
    const inner: readonly Readonly<Record<string, string>>[] = [{ 'request-id-header': 'x-id' }, {}];
    for (const attributes of inner) {
      const { asked, calls } = network(200);
      const element = waiting(attributes, { adapter: {} });
      const outer = waiting(base).parentElement!;
      outer.append(element.parentElement!);
      calls.begin(element, ['/balance']);
      expect(asked).to.deep.equal([]);
    }
  });

  it('are nobody else’s: another token asks itself', async () => {
    const { asked, calls } = network(200);
    calls.begin(waiting(base), ['/balance']);
    const client = httpClient({ baseUrl: '/api/' });
    client.authorize?.('the-token-of-another');
    await client.call(getBalance, {});
    expect(asked).to.deep.equal([asAda, 'GET /api/balance Bearer the-token-of-another same-origin']);
  });

  it('are old as soon as anything is written', async () => {
    const { asked, calls } = network(200, 204, 200);
    calls.begin(waiting(base), ['/balance']);
    const client = httpClient({ baseUrl: '/api/', tokens: sessionTokens('/api/') });
    await client.call(signOut, {});
    await client.call(getBalance, {});
    expect(asked.filter((it) => it === asAda)).to.have.length(2);
  });

  it('are not made while something is written, because they might tell of the time before', async () => {
    const { asked, calls } = network(204, 200);
    const { fetch } = globalThis;
    let end = () => {};
    globalThis.fetch = async (address, init) => {
      const answer = fetch(address, init);
      if (init?.method !== 'GET') await new Promise<void>((go) => (end = go));
      return answer;
    };
    const client = httpClient({ baseUrl: '/api/', tokens: sessionTokens('/api/') });
    const leaving = client.call(signOut, {});
    await until(() => asked.length === 1, 'the request');
    calls.begin(waiting(base), ['/balance']);
    end();
    await leaving;
    expect(asked.filter((it) => it === asAda)).to.deep.equal([]);
  });

  it('are dropped where no element has taken them', async () => {
    const { asked, calls } = network(200);
    const drop = calls.begin(waiting(base), ['/balance']);
    drop();
    const client = httpClient({ baseUrl: '/api/', tokens: sessionTokens('/api/') });
    await client.call(getBalance, {});
    expect(asked).to.deep.equal([asAda, asAda]);
  });
});
