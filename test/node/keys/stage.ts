import { after } from 'node:test';
import { Secrets } from '@vonage/accounts';
import { Vonage } from '@vonage/server-sdk';
import { Auth } from '@vonage/auth';
import Nexmo from 'nexmo';
import { createClock, createEngine, scenarios, type Engine, type ScenarioName } from '../../../mocks/index.js';
import { serve } from '../../../mocks/server/node.js';
import { ada } from '../../../mocks/scenarios/index.js';
import { frozen, person } from '../money/stage.js';

export { ada };
export type Data = Readonly<Record<string, unknown>>;

/** Ada's account as programs call it, with her key and secret where `as` puts them. */
export function stage(scenario: ScenarioName = 'live') {
  const engine = frozen(scenarios[scenario]());
  return { engine, ada: person(engine), ask: asking(engine) };
}

export const basic = (key = ada.apiKey, secret = ada.apiSecret) => ({ authorization: `Basic ${btoa(`${key}:${secret}`)}` });

export const asking =
  (engine: Engine) =>
  async (method: string, url: string, data?: unknown, headers: Readonly<Record<string, string>> = basic()) => {
    const body = data === undefined ? {} : { body: typeof data === 'string' ? data : JSON.stringify(data) };
    const type = typeof data === 'string' ? 'application/x-www-form-urlencoded' : 'application/json';
    const answer = await engine.handle({ method, url, headers: { 'content-type': type, ...headers }, ...body });
    const text = String(answer.body);
    return [answer.status, (text ? JSON.parse(text) : {}) as Data, answer.headers] as const;
  };

type Callback = (error: unknown, data: unknown) => void;
/** The part of the API that the legacy client's own types lack. */
interface LegacyAccount {
  readonly account: Readonly<Record<string, (...args: unknown[]) => void>>;
}

/** Both official clients, unmodified, with a server. */
export async function clients(scenario: ScenarioName = 'live', legacy: object = {}) {
  const world = scenarios[scenario]();
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const server = await serve(engine);
  after(() => server.close());
  const credentials = { apiKey: ada.apiKey, apiSecret: ada.apiSecret };
  const hosts = { restHost: server.url, apiHost: server.url };
  const vonage = new Vonage(new Auth(credentials), hosts);
  const secrets = new Secrets(new Auth(credentials), hosts);
  const options = { restHost: '127.0.0.1', apiHost: '127.0.0.1', port: server.port } as never;
  const nexmo = new Nexmo({ ...credentials, ...legacy } as never, options) as Nexmo & LegacyAccount;
  return { engine, vonage, secrets, nexmo, account: nexmo.account };
}

/** Result of a call of the legacy client, or its refusal. */
export const told = (call: (done: Callback) => void): Promise<Data> =>
  new Promise((resolve, reject) => call((error, data) => (error ? reject(error as Error) : resolve(data as Data))));

/** The refusal of a call of either client: status and body. */
export async function refused(call: Promise<unknown>): Promise<readonly [number, Data]> {
  const error = await call.then(
    () => undefined,
    (it: unknown) => it as { response?: Response; statusCode?: number; body?: Data },
  );
  if (error?.response) return [error.response.status, (await error.response.json()) as Data];
  return [error?.statusCode ?? 0, error?.body ?? {}];
}
