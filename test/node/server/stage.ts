import { after } from 'node:test';
import { createClock, createEngine, scenarios, type Engine, type ScenarioName } from '../../../mocks/index.js';
import { serve, type MockServer, type ServeOptions } from '../../../mocks/server/node.js';

/** Any JSON; tests know what they asked for. */
type Data = Readonly<Record<string, unknown>> & { readonly events?: readonly Readonly<Record<string, string>>[] };

export interface Served {
  readonly engine: Engine;
  readonly server: MockServer;
  /** The status and the data of an answer. Objects are sent as JSON, texts as they are. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<readonly [number, Data]>;
}

/** A server for one test file, on a frozen clock. */
export async function served(scenario: ScenarioName = 'new', options: ServeOptions = {}): Promise<Served> {
  const world = scenarios[scenario]();
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const server = await serve(engine, options);
  after(() => server.close());
  return {
    engine,
    server,
    async ask(method, path, body, headers = {}) {
      const sent = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
      const type: Record<string, string> = sent === null ? {} : { 'content-type': 'application/json' };
      const response = await fetch(server.url + path, {
        method,
        ...(sent === null ? {} : { body: sent }),
        headers: { ...type, ...headers },
      });
      const text = await response.text();
      return [response.status, (text ? JSON.parse(text) : {}) as Data];
    },
  };
}
