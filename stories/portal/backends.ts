import { createEngine, inProcess, type Sent } from '../../mocks/index.js';
import type { Client } from '../../src/api/client.js';
import { httpClient } from '../../src/api/http.js';

export interface ApiCall {
  readonly key: string;
  readonly secret: string;
  readonly to: string;
  readonly text: string;
}

/** What the demo needs of a backend, besides what its elements do: to look behind the scenes. */
export interface DemoBackend {
  readonly client: Client;
  /** Where the public API is, for the samples; undefined where only this page can reach it. */
  readonly restUrl?: string;
  readonly about: string;
  outbox(): Promise<readonly Sent[]>;
  now(): Promise<number>;
  /** Puts the clock forward. */
  advance(seconds: number): Promise<void>;
  /** Calls the public API as a program would. */
  send(call: ApiCall): Promise<unknown>;
}

const sms = ({ key, secret, to, text }: ApiCall) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${key}:${secret}`)}` },
  body: JSON.stringify({ from: 'Nexmo', to: to.replace(/\D/g, ''), text }),
});

/** The whole backend in this page: nothing to install, gone with a reload. */
export function inPage(): DemoBackend {
  const engine = createEngine();
  return {
    client: inProcess(engine),
    about: 'The backend runs in this page; a reload starts it afresh.',
    outbox: async () => engine.outbox(),
    now: async () => engine.clock.now(),
    advance: async (seconds) => void engine.advance(seconds * 1000),
    send: async (call) => JSON.parse(String((await engine.handle({ url: '/sms/json', ...sms(call) })).body)),
  };
}

/** A mock server (`npm run mock`), or whatever else answers at an address. */
export function remote(baseUrl: string): DemoBackend {
  const ask = async (path: string, init?: RequestInit) => (await fetch(baseUrl + path, init)).json();
  const clock = (body: object) =>
    ask('/_mock/clock', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return {
    client: httpClient({ baseUrl }),
    restUrl: baseUrl,
    about: `The backend answers at ${baseUrl}.`,
    outbox: () => ask('/_mock/outbox'),
    now: async () => Date.parse((await ask('/_mock/clock')).now),
    advance: (seconds) => clock({ advance: `PT${seconds}S` }),
    send: (call) => ask('/sms/json', sms(call)),
  };
}
