import { createEngine, inProcess } from '../../mocks/index.js';
import { isScenario, worldOf, type ScenarioName } from '../../mocks/scenarios/index.js';
import { mockPaymentProvider } from '../../mocks/payment-provider/provider.js';
import { keepWorld, keptWorld, steerEngine, steerServer, type Steering } from '../../mocks/panel/panel.js';
import type { Client } from '../../src/api/client.js';
import type { PaymentProvider } from '../../src/api/payment-provider.js';
import { httpClient } from '../../src/api/http.js';
import type { PortalLink } from './link.js';

export interface ApiCall {
  readonly key: string;
  readonly secret: string;
  readonly to: string;
  readonly text: string;
}

/** A backend for the demo: besides its elements' calls, it opens a view behind the scenes. */
export interface DemoBackend {
  readonly client: Client;
  readonly paymentProvider: PaymentProvider;
  /** Address of the public API for the samples; undefined if only this page can reach it. */
  readonly restUrl?: string;
  readonly about: string;
  /** True if somebody had signed up before this page was opened. */
  readonly knowsPeople: boolean;
  readonly steering: Steering;
  /** The world and its moment, for a link to them: a scenario and an instant, or a world of a server and its step. */
  standing(): Promise<{ readonly world: string; readonly at: string }>;
  /** Calls the public API as a program would. */
  send(call: ApiCall): Promise<unknown>;
}

const sms = ({ key, secret, to, text }: ApiCall) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${key}:${secret}`)}` },
  body: JSON.stringify({ from: 'Nexmo', to: to.replace(/\D/g, ''), text }),
});

/** The whole backend in this page: there is nothing to install, and its state survives a reload. A link begins with its own world. */
export function inPage({ scenario, instant }: PortalLink): DemoBackend {
  let begun: ScenarioName = scenario ?? 'empty';
  const world = scenario || instant ? worldOf(begun) : keptWorld();
  const portal = location.href.replace(/#.*/, '');
  const engine = createEngine({ portal, ...(world && { world }) });
  if (instant && instant > engine.world.now) engine.moveTo(instant);
  keepWorld(engine);
  const steering = steerEngine(engine);
  return {
    client: inProcess(engine),
    paymentProvider: mockPaymentProvider({ pages: new URL('provider/', document.baseURI) }),
    about: 'The backend runs in this page. Reloading keeps the account, and you sign in again.',
    knowsPeople: engine.world.users.size > 0,
    steering: {
      ...steering,
      async reset(name) {
        await steering.reset(name);
        if (isScenario(name)) begun = name;
      },
    },
    standing: async () => ({ world: begun, at: new Date(engine.world.now).toISOString() }),
    send: async (call) => JSON.parse(String((await engine.handle({ url: '/sms/json', ...sms(call) })).body)),
  };
}

const nowhere = async () => ({ world: '', at: '' });

/** A mock server (`npm run mock`), or another backend at an address. */
export function remote(baseUrl: string, standing: DemoBackend['standing'] = nowhere): DemoBackend {
  return {
    client: httpClient({ baseUrl }),
    paymentProvider: mockPaymentProvider({ pages: `${baseUrl}/provider/` }),
    restUrl: baseUrl,
    about: `The backend runs at ${baseUrl}.`,
    knowsPeople: standing !== nowhere,
    steering: steerServer(baseUrl),
    standing,
    send: async (call) => (await fetch(`${baseUrl}/sms/json`, sms(call))).json(),
  };
}

/** The backend of a link to a server: one of its worlds, or a copy of it at a step, so that whoever opens the link changes nothing. */
export async function linked(server: string, { world, step }: PortalLink): Promise<DemoBackend> {
  if (!world) return remote(server);
  const id = step === undefined ? world : await forked(server, world, step);
  const standing = async () => {
    const { steps } = (await taken(await fetch(`${server}/_mock/worlds/${id}`))) as { readonly steps: number };
    return { world: id, at: String(steps) };
  };
  // Rejects here if there is no such world.
  await standing();
  return remote(`${server}/w/${id}`, standing);
}

async function forked(server: string, fork: string, at: number): Promise<string> {
  const body = JSON.stringify({ fork, at, name: `${fork} at ${at}` });
  const answer = await fetch(`${server}/_mock/worlds`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return ((await taken(answer)) as { readonly id: string }).id;
}

async function taken(answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error(`The server answers ${answer.status}`);
  return answer.json();
}
