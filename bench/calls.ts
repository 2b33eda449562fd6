import { createClock, createEngine, scenarios, type Engine } from '../mocks/index.js';
import { post } from '../mocks/rules/ledger.js';
import { fromCents } from '../mocks/world/money.js';
import { withAccount } from '../mocks/world/copies.js';
import type { World } from '../mocks/world/world.js';
import { ada } from '../mocks/scenarios/begin.js';
import type { WireRequest, WireResponse } from '../src/api/wire.js';

/** A call that is sent again and again. */
export interface Call {
  readonly name: string;
  readonly request: WireRequest;
}

const json = { 'content-type': 'application/json' };
const text = { api_key: ada.apiKey, api_secret: ada.apiSecret, from: 'Nexmo', to: '447700900001', text: 'Hello' };

export function engineWithCalls(): { readonly engine: Engine; readonly calls: readonly Call[] } {
  const world = rich(scenarios.live());
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const { token } = JSON.parse(String(answered(engine, signIn).body)) as { token: string };
  const bearer = { authorization: `Bearer ${token}` };
  const get = (url: string): WireRequest => ({ method: 'GET', url, headers: bearer });
  const calls = [
    { name: 'getBalance', request: get('/balance') },
    { name: 'getSession', request: get('/session') },
    { name: 'getApiKey', request: get('/api-key') },
    {
      name: 'public API, balance',
      request: { method: 'GET', url: `/account/get-balance?api_key=${ada.apiKey}&api_secret=${ada.apiSecret}`, headers: {} },
    },
    {
      name: 'public API, a text message',
      request: { method: 'POST', url: '/sms/json', headers: json, body: JSON.stringify(text) },
    },
  ];
  return { engine, calls };
}

/** A balance that is enough for all messages of a run. */
const rich = (world: World): World =>
  withAccount(
    world,
    post(world.accounts.values()[0]!, { at: world.now, kind: 'payment', what: 'payment', amount: fromCents(9_000_000) }),
  );

const signIn: WireRequest = {
  method: 'POST',
  url: '/sessions',
  headers: json,
  body: JSON.stringify({ email: ada.email, password: ada.password }),
};

/** The answer of a call that is answered at once. */
export function answered(engine: Engine, request: WireRequest): WireResponse {
  const answer = engine.handle(request);
  if (answer instanceof Promise) throw new TypeError(`${request.url} takes its time`);
  return answer;
}
