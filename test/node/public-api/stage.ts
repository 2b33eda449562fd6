import { after } from 'node:test';
import { Vonage } from '@vonage/server-sdk';
import { Auth } from '@vonage/auth';
import Nexmo from 'nexmo';
import { createClock, createEngine, scenarios, type Engine, type ScenarioName, type World } from '../../../mocks/index.js';
import type { CallbackRequest } from '../../../mocks/engine/callback-request.js';
import { items } from '../../../mocks/collections/log.js';
import { requestsOf } from '../../../mocks/rules/requests.js';
import { ada } from '../../../mocks/scenarios/index.js';
import { serve } from '../../../mocks/server/node.js';

export { ada };
export { refused, told, type Data } from '../keys/stage.js';

/** A method of the older client, whose own types lack most of them. */
type Legacy = Readonly<Record<string, Readonly<Record<string, (...args: readonly unknown[]) => void>>>>;

/** Waits for what happens outside of the world: callbacks are carried when their code has loaded. */
export async function until(holds: () => boolean, most = 4000): Promise<void> {
  for (let turn = 0; !holds(); turn++) {
    if (turn > most) throw new Error('in vain');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Ada's account on a server, both official clients, unmodified, and the requests that reach her programs. */
export async function stage(from: ScenarioName | World = 'live', watched = (engine: Engine) => engine) {
  const world = typeof from === 'string' ? scenarios[from]() : from;
  const heard: CallbackRequest[] = [];
  const onError = (error: unknown) => console.error(error);
  const engine = createEngine({
    world,
    clock: createClock({ at: world.now, frozen: true }),
    checkAnswers: true,
    onError,
    onCallback: (request) => {
      heard.push(request);
      return { status: 200 };
    },
  });
  const server = await serve(watched(engine));
  after(() => server.close());

  const keys = { apiKey: ada.apiKey, apiSecret: ada.apiSecret };
  const hosts = { restHost: server.url, apiHost: server.url, videoHost: server.url };
  const clients = (more: object = {}) => ({
    vonage: new Vonage(new Auth({ ...keys, ...more }), hosts),
    nexmo: new Nexmo({ ...keys, ...more } as never, legacyHost as never) as unknown as Legacy,
  });
  const legacyHost = { restHost: '127.0.0.1', apiHost: '127.0.0.1', port: server.port };
  const account = () => engine.world.accounts.get(engine.world.phones.get(ada.phone)!)!;
  const records = () => items(requestsOf(engine.world, account().id));
  return { engine, server, heard, clients, ...clients(), account, records };
}
