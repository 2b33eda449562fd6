import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setupServer } from 'msw/node';
import { fetchHandler } from '../../../mocks/transports/fetch.js';
import { handlers } from '../../../mocks/transports/msw.js';
import { serve } from '../../../mocks/server/node.js';
import { inProcess, type Engine } from '../../../mocks/index.js';
import type { Client } from '../../../src/api/client.js';
import { contract as api } from '../../../src/api/contract.js';
import type { Transport } from '../../../src/api/wire.js';
import { httpClient } from '../../../src/api/http.js';
import { lastPin, outcome, person, stagedEngine, wrong } from './stage.js';

type Memory = Record<'signUpId' | 'pin' | 'token' | 'secretId', string>;
type Call = (client: Client, memory: Memory, engine: Engine) => Promise<unknown>;

/** One sequence of calls with all its refusals; every transport must give the same answers. */
const calls: Readonly<Record<string, Call>> = {
  'a public call': async (client, memory, engine) => {
    const signUp = await client.call(api.startSignUp, { ...person, name: 'Zoë Ünal', companyName: 'Ação 株式会社' });
    Object.assign(memory, { signUpId: signUp.id, pin: lastPin(engine) });
    return signUp;
  },
  'a parameter in the path': (client, { signUpId }) => client.call(api.getSignUp, { signUpId }),
  'a parameter that needs escaping, and leads nowhere': (client) => client.call(api.getSignUp, { signUpId: 'x/ü ?#%' }),
  'names that objects inherit': (client) => client.call(api.getSignUp, { signUpId: '__proto__' }),
  'a refusal by the schema, field by field': (client) =>
    client.call(api.startSignUp, { ...person, email: 'no', password: 'short' }),
  'a refusal by a rule, at the field': (client, { signUpId, pin }) =>
    client.call(api.verifySignUp, { signUpId, pin: wrong(pin) }),
  'a refusal with a wait': (client, { signUpId }) => client.call(api.requestSignUpPin, { signUpId, channel: 'sms' }),
  'a refusal with an unusual status': (client) => client.call(api.startSignUp, { ...person, country: 'CU' }),
  'a call without a session': (client) => client.call(api.getBalance, {}),
  'a session that begins': async (client, memory) => {
    const session = await client.call(api.verifySignUp, memory);
    client.authorize?.(session.token);
    return session;
  },
  'a call with a session': (client) => client.call(api.getSession, {}),
  'null in an answer': (client) => client.call(api.getGettingStarted, {}),
  'an object in an answer': (client) => client.call(api.getBalance, {}),
  'a list in an answer': async (client, memory) => {
    const key = await client.call(api.getApiKey, {});
    memory.secretId = key.secrets[0]?.id ?? '';
    return key;
  },
  'a POST with nothing in its body': (client, memory) => client.call(api.revealApiSecret, memory),
  'a session that ends': (client) => client.call(api.signOut, {}),
  'a session that has ended': (client) => client.call(api.getSession, {}),
};

type Door = (engine: Engine) => Promise<{ readonly client: Client; readonly close?: () => unknown }>;
const doors: Readonly<Record<string, Door>> = {
  'in process': async (engine) => ({ client: inProcess(engine) }),
  MSW: async (engine) => {
    const msw = setupServer(...handlers(engine, 'http://mock.test/v1/'));
    msw.listen({ onUnhandledFrame: 'error' });
    return { client: httpClient({ baseUrl: 'http://mock.test/v1' }), close: () => msw.close() };
  },
  fetch: async (engine) => {
    const answer = fetchHandler(engine, { path: '/v1' });
    const transport: Transport = async ({ url, ...request }) => {
      const response = await answer(new Request(`http://mock.test/v1${url}`, request));
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    };
    return { client: httpClient({ transport }) };
  },
  'the server': async (engine) => {
    const server = await serve(engine);
    return { client: httpClient({ baseUrl: server.url }), close: () => server.close() };
  },
};

async function told(door: Door): Promise<Readonly<Record<string, unknown>>> {
  const engine = stagedEngine();
  const { client, close } = await door(engine);
  const memory: Memory = { signUpId: '', pin: '', token: '', secretId: '' };
  const results: Record<string, unknown> = {};
  for (const [name, call] of Object.entries(calls)) results[name] = await outcome(call(client, memory, engine));
  await close?.();
  return { ...results, world: JSON.stringify(engine.world) };
}

const expected = await told(doors['in process']!);
for (const [name, door] of Object.entries(doors)) {
  const results = told(door);
  for (const call of [...Object.keys(calls), 'world']) {
    test(`${name}: ${call}`, async () => assert.deepEqual((await results)[call], expected[call]));
  }
  await results;
}

const refusals: Readonly<Record<string, string>> = {
  'a parameter that needs escaping, and leads nowhere': 'notFound',
  'names that objects inherit': 'notFound',
  'a refusal by the schema, field by field': 'invalid',
  'a refusal by a rule, at the field': 'invalid',
  'a refusal with a wait': 'tooSoon',
  'a refusal with an unusual status': 'countryRefused',
  'a call without a session': 'unauthorized',
  'a session that has ended': 'unauthorized',
};
for (const call of Object.keys(calls)) {
  test(`the story goes as it should: ${call}`, () => assert.equal((expected[call] as { code?: string }).code, refusals[call]));
}

test('a program that knows the service by its own address finds the mock there', async () => {
  const engine = stagedEngine();
  const msw = setupServer(...handlers(engine, 'https://rest.nexmo.com'));
  msw.listen({ onUnhandledFrame: 'error' });
  after(() => msw.close());
  const answer = await fetch('https://rest.nexmo.com/account/get-balance?api_key=a&api_secret=b');
  assert.deepEqual(
    [answer.status, await answer.json()],
    [401, { 'error-code': '401', 'error-code-label': 'authentication failed' }],
  );
});
