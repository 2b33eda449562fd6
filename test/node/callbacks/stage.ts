import { callbacksOf, createClock, createEngine, scenarios, trigger, type Engine, type ScenarioName, type TriggerInput, type World } from '../../../mocks/index.js'; // prettier-ignore
import type { CarryCallback } from '../../../mocks/engine/callback-request.js';
import { ada } from '../../../mocks/scenarios/index.js';
import { withAccount } from '../../../mocks/world/copies.js';
import type { Routing } from '../../../mocks/world/number-entities.js';

export const phone = '447700900500';
/** A rented mobile number, which takes texts and calls. */
export const rented = '447700900098';
export const receipts = 'https://ada.example/receipts';
export const texts = 'https://ada.example/texts';

const basic = { authorization: `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}`, 'content-type': 'application/json' };

/** A world in which Ada's account has addresses for receipts and texts. */
export function withAddresses(world: World, { deliveryReceipt = receipts, inboundSms = texts } = {}): World {
  const [account] = world.accounts.values();
  return withAccount(world, { ...account!, webhooks: { deliveryReceipt, inboundSms } });
}

/** The rented number with other settings. */
export function routed(world: World, routing: Partial<Routing>): World {
  const [account] = world.accounts.values();
  const numbers = account!.numbers.map((it) => (it.msisdn === rented ? { ...it, routing: { ...it.routing, ...routing } } : it));
  return withAccount(world, { ...account!, numbers });
}

/** The number without settings of its own. */
export const unrouted = (world: World): World => routed(world, { inboundSms: '' });

export interface Stage {
  readonly engine: Engine;
  /** Sends a text by the public API, and returns the ids of its parts. */
  readonly send: (params?: Readonly<Record<string, unknown>>) => Promise<readonly string[]>;
  readonly happens: (input: TriggerInput) => void;
  /** Callbacks in the order in which they were made. */
  readonly all: () => ReturnType<typeof callbacksOf>;
}

export function stage(from: ScenarioName | World = 'numbers', onCallback?: CarryCallback): Stage {
  const world = typeof from === 'string' ? withAddresses(scenarios[from]()) : from;
  const clock = createClock({ at: world.now, frozen: true });
  const onError = (error: unknown) => {
    throw error;
  };
  const engine = createEngine({ world, clock, onError, ...(onCallback && { onCallback }) });
  return {
    engine,
    async send(params = {}) {
      const body = JSON.stringify({ from: 'Acme', to: phone, text: 'Hello', ...params });
      const answer = await engine.handle({ method: 'POST', url: '/sms/json', headers: basic, body });
      const { messages } = JSON.parse(String(answer.body)) as { messages: readonly Record<string, string>[] };
      return messages.map((it) => it['message-id'] ?? `refused with ${it['status']}`);
    },
    happens: (input) => trigger(engine, input),
    all: () => callbacksOf(engine).toReversed(),
  };
}

export { ada, scenarios };
