import type { WireResponse } from '../../src/api/wire.js';
import type { TriggerInput } from '../callbacks/triggers.js';
import { control } from '../control/control.js';
import type { Engine } from '../engine/engine.js';
import type { Sent } from '../world/sent.js';

/** A past or future event, as the control routes return it. */
export interface Event {
  readonly at: string;
  readonly summary: string;
}
interface ClockState {
  readonly now: string;
  readonly frozen: boolean;
  readonly next: Event | null;
}
export interface ScenarioTold {
  readonly name: string;
  readonly description: string;
  readonly accounts: readonly { readonly email: string; readonly password: string }[];
}

/** The operations by which the panel controls a backend: the mock's own control, in the page or at an address. */
export interface Steering {
  clock(): Promise<ClockState>;
  /**
   * Moves the clock: `{ advance: 'PT10M' }`, `{ to: '2026-03-31T00:00:00Z' }`, `{ next: true }`. Rejects for a time that is not
   * ahead.
   */
  move(change: object): Promise<ClockState>;
  outbox(): Promise<readonly Sent[]>;
  /** The file attached to an e-mail, by the e-mail's `id`. */
  readonly attachment?: (email: number) => Promise<Blob>;
  /** Past events, latest first. */
  recentEvents(): Promise<readonly Event[]>;
  scenarios(): Promise<readonly ScenarioTold[]>;
  reset(scenario: string): Promise<void>;
  /** Makes an event happen: a phone texts or calls a number. Rejects if nobody can be reached there. */
  readonly trigger?: (event: TriggerInput) => Promise<void>;
  /** Sets the token for a server that requires one; kept in memory only. */
  authorize?(token: string): void;
}

/** Thrown when the server requires a token and has got none, or a wrong one. */
export class TokenWanted extends Error {}

type Answer = Pick<WireResponse, 'status' | 'body'>;
type Send = (method: 'GET' | 'POST', url: string, body?: object) => Promise<Answer>;

const steering = (send: Send): Steering => {
  const ask = async (...request: Parameters<Send>): Promise<unknown> => JSON.parse(await taken(await send(...request)).text());
  return {
    ...partsOf(ask),
    attachment: async (email) => taken(await send('GET', `/_mock/attachment?email=${email}`)),
  };
};

const partsOf = (ask: (...request: Parameters<Send>) => Promise<unknown>): Omit<Steering, 'attachment'> => ({
  clock: async () => (await ask('GET', '/_mock/clock')) as ClockState,
  move: async (change) => (await ask('POST', '/_mock/clock', change)) as ClockState,
  outbox: async () => (await ask('GET', '/_mock/outbox')) as readonly Sent[],
  recentEvents: async () => ((await ask('GET', '/_mock/happened?size=20')) as { events: readonly Event[] }).events,
  scenarios: async () => ((await ask('GET', '/_mock/scenarios')) as { scenarios: readonly ScenarioTold[] }).scenarios,
  reset: async (scenario) => void (await ask('POST', '/_mock/reset', { scenario })),
  trigger: async (event) => void (await ask('POST', '/_mock/trigger', event)),
});

const headers = { 'content-type': 'application/json' };

function taken({ status, body }: Answer): Blob {
  if (status === 401) throw new TokenWanted('The backend wants its token');
  if (status >= 300) throw new Error(`The backend answers ${status}`);
  return new Blob([body]);
}

/** Controls an engine in this page. */
export const steerEngine = (engine: Engine): Steering =>
  steering((method, url, body) => control(engine, { method, url, headers, ...(body && { body: JSON.stringify(body) }) }));

/**
 * Controls a mock server at an address. A server that other machines can reach requires a token, which is sent in a header only.
 */
export function steerServer(baseUrl: string, token?: string): Steering {
  let known = token;
  const send: Send = async (method, url, body) => {
    const proof = known === undefined ? {} : { authorization: `Bearer ${known}` };
    const sent = body ? { headers: { ...headers, ...proof }, body: JSON.stringify(body) } : { headers: proof };
    const answer = await fetch(baseUrl + url, { method, ...sent });
    return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) };
  };
  return { ...steering(send), authorize: (fresh) => void (known = fresh) };
}
