import { contract, type Input, type Name, type Output } from '../../src/api/contract.js';
import { toWire, type WireRequest, type WireResponse } from '../../src/api/wire.js';
import { createClock } from '../time/clock.js';
import { haveCommands } from '../commands/index.js';
import { restOfCommands } from '../commands/rest.js';
import { developerRouter } from '../developer/index.js';
import { haveDeveloperApi } from '../developer/lazy.js';
import { createEngine } from '../create-engine.js';
import type { World } from '../world/world.js';
import type { Persona } from './begin.js';

// Scenarios run without waiting for code to load.
haveCommands(restOfCommands);
haveDeveloperApi(developerRouter);

/** The past of a scenario, made of calls by people and programs, so that its world is always one that can come about. */
export interface Script {
  /** Signs a person in, who makes the calls from then on. */
  as(who: Pick<Persona, 'email' | 'password'>): void;
  /** Makes a call of the contract. A refusal is a mistake in the scenario, and is thrown. */
  call<K extends Name>(name: K, input: Input<K>): Output<K>;
  /** Makes a call of the public API, with a key and secret. */
  api(who: Persona, method: 'GET' | 'POST', path: string, params: Readonly<Record<string, string>>): void;
  /** Moves the time on, with everything that falls due. */
  until(instant: number): void;
  /** Signs the person out. */
  leave(): void;
  readonly world: World;
}

export function scriptFor(from: World): Script {
  const engine = createEngine({ world: from, clock: createClock({ at: from.now, frozen: true }), history: 1 });
  let bearer: Readonly<Record<string, string>> = {};

  const ask = (request: WireRequest): unknown => {
    const answer = engine.handle({ ...request, headers: { ...request.headers, ...bearer } });
    return dataOf(request, answer);
  };
  const call: Script['call'] = (name, input) => ask(toWire(contract[name], input)) as never;
  return {
    as({ email, password }) {
      bearer = { authorization: `Bearer ${call('signIn', { email, password }).token}` };
    },
    call,
    api({ apiKey, apiSecret }, method, path, params) {
      const query = new URLSearchParams({ api_key: apiKey, api_secret: apiSecret, ...params });
      dataOf({ method, url: path, headers: {} }, engine.handle({ method, url: `${path}?${query}`, headers: {} }));
    },
    until: (instant) => void engine.moveTo(instant),
    leave() {
      call('signOut', {});
      bearer = {};
    },
    get world() {
      return engine.world;
    },
  };
}

function dataOf({ method, url }: WireRequest, answer: WireResponse | Promise<WireResponse>): unknown {
  if (answer instanceof Promise) throw new TypeError(`${method} ${url} takes its time`);
  const { status, body } = answer;
  if (status >= 400) throw new Error(`${method} ${url}: ${status} ${String(body)}`);
  return JSON.parse(String(body));
}
