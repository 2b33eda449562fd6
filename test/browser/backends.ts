import { ada, createClock, createEngine, inProcess, scenarios, type Engine, type ScenarioName } from '../../mocks/index.js';
import type { Client } from '../../src/api/client.js';
import { contract, type Adapter, type Name } from '../../src/api/contract.js';
import { httpClient } from '../../src/api/http.js';
import { createPayment } from '../../src/api/payments.js';
import { signIn } from '../../src/api/session.js';
import type { Transport } from '../../src/api/wire.js';

export interface Stage {
  readonly engine: Engine;
  readonly client: Client;
}

/** A whole backend on a clock that stands still. Ada, if there is one, is signed in by default. */
export async function stage(scenario: ScenarioName = 'new', signedIn = scenario !== 'empty'): Promise<Stage> {
  const world = scenarios[scenario]();
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }), checkAnswers: true });
  const client = inProcess(engine);
  if (signedIn) client.authorize?.((await client.call(signIn, { email: ada.email, password: ada.password })).token);
  return { engine, client };
}

/** The same with another person signed in: `manyUsers` has one for each permission. */
export async function stageAs(email: string): Promise<Stage> {
  const made = await stage('manyUsers', false);
  made.client.authorize?.((await made.client.call(signIn, { email, password: ada.password })).token);
  return made;
}

/** An account with many payments, each by another card, so that there is an invoice to request. */
export async function oftenPaid(): Promise<Stage> {
  const made = await stage('live');
  const address = { line1: '1 Road', line2: '', city: 'London', postalCode: 'N1', region: '', country: 'GB' };
  for (let times = 1; times <= 20; times++)
    await made.client.call(createPayment, {
      idempotencyKey: `often-paid-${times}`,
      amount: 1000 + times,
      with: { kind: 'card', token: 'fake-valid-visa-nonce', billing: { name: 'Ada', address }, keep: false },
    });
  return made;
}

/** A backend that can be switched to another one, and records the calls. */
export function turnable(first: Client) {
  let current = first;
  const asked: string[] = [];
  const client: Client = {
    can: (row) => current.can(row),
    authorize: (token) => current.authorize?.(token),
    call: (row, input, signal) => (asked.push(row.id), current.call(row, input, signal)),
  };
  return { client, asked, turn: (to: Client) => void (current = to) };
}

/** Answers never, until the caller gives up. */
const silent: Transport = (_, signal) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
export const hanging = httpClient({ transport: silent });
/** A client whose time-out is as short as can be, so that a test need not wait. */
export const timingOut = httpClient({ transport: silent, timeout: 1 });

/** A client whose calls all get the same answer. */
export const answering = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Client =>
  httpClient({ transport: async () => ({ status, headers, body }) });

/** Holds answers back until the test releases them. */
export function gated(client: Client) {
  const gates: (() => void)[] = [];
  const waiting: Client = {
    ...client,
    async call(row, input) {
      await new Promise<void>((open) => gates.push(open));
      // Calls even if the caller has given up meanwhile.
      return client.call(row, input);
    },
  };
  return { client: waiting, gates };
}

/** A host's own backend: an object with a function for each call, without some of them. */
export function adapterOf(client: Client, without: readonly string[] = []): Adapter {
  const names = (Object.keys(contract) as Name[]).filter((name) => !without.includes(name));
  return Object.fromEntries(
    names.map((name) => [name, (input: never, signal?: AbortSignal) => client.call(contract[name], input, signal)]),
  ) as Adapter;
}
