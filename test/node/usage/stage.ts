import { after } from 'node:test';
import { createClock, createEngine, scenarios, type Engine, type ScenarioName, type World } from '../../../mocks/index.js';
import { serve } from '../../../mocks/server/node.js';
import { items } from '../../../mocks/collections/log.js';
import { requestsOf } from '../../../mocks/rules/requests.js';
import { ada } from '../../../mocks/scenarios/index.js';
import type { RequestRecord } from '../../../mocks/world/usage-entities.js';
import { frozen, person } from '../money/stage.js';

export { frozen } from '../money/stage.js';
export { scenarios, ada };

export type Data = Readonly<Record<string, unknown>>;
export type Entry = Readonly<Record<string, string>>;
export const credentials = { api_key: ada.apiKey, api_secret: ada.apiSecret };
const basic = { authorization: `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}`, 'content-type': 'application/json' };

/** Ada's programs: their requests, and the records of them. */
export function stage(from: ScenarioName | World = 'live') {
  const engine = frozen(typeof from === 'string' ? scenarios[from]() : from);
  const account = () => engine.world.accounts.get(engine.world.phones.get(ada.phone)!)!;
  const records = (): readonly RequestRecord[] => items(requestsOf(engine.world, account().id));
  const ask = async (method: string, url: string, data?: unknown, headers: Record<string, string> = basic) => {
    const body = data === undefined ? {} : { body: JSON.stringify(data) };
    const answer = await engine.handle({ method, url, headers, ...body });
    return [answer.status, JSON.parse(String(answer.body)) as Data] as const;
  };
  const send = (params: Data): readonly Entry[] => {
    const answer = engine.handle({ method: 'POST', url: '/sms/json', headers: basic, body: JSON.stringify(params) });
    if (answer instanceof Promise) throw new TypeError('a text takes its time');
    return (JSON.parse(String(answer.body)) as { messages: readonly Entry[] }).messages;
  };
  return { engine, account, records, ask, send, ada: person(engine) };
}

/** The same behind a real server. */
export async function served(world: World) {
  const engine: Engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const server = await serve(engine);
  after(() => server.close());
  return { engine, server };
}
