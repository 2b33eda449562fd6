import { resendCallback } from '../callbacks/resend.js';
import { setCallbacks } from '../callbacks/settings.js';
import { trigger, type TriggerInput } from '../callbacks/triggers.js';
import { callbacksOf, type CallbackFilter, type CallbackView } from '../callbacks/view.js';
import { instantIn, plusDuration } from '../control/calendar.js';
import type { Engine } from '../engine/engine.js';
import type { CallbackSettings } from '../world/callback-entities.js';
import type { WorldEvent } from '../world/event.js';
import type { OutboxFilter } from '../world/outbox.js';
import type { Sent } from '../world/sent.js';
import type { World } from '../world/world.js';

/** A person of the mock's scenario, who can sign in and call the public API. */
export interface MockAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** The clock of a started mock. Each move returns what happened on the way, in order. */
export interface MockClock {
  now(): Date;
  /** Moves ahead by milliseconds, or by an ISO 8601 duration: `PT10M`, `P1M`. */
  advance(by: number | string): Promise<readonly WorldEvent[]>;
  /** Moves ahead to an instant: `2026-03-31T00:00:00Z`. */
  moveTo(instant: Date | string): Promise<readonly WorldEvent[]>;
  /** Moves ahead to the next event that is due. */
  next(): Promise<readonly WorldEvent[]>;
}

/** The callbacks of a started mock: receipts, inbound texts and calls for programs, those made last first. */
export interface MockCallbacks {
  all(filter?: CallbackFilter): readonly CallbackView[];
  /** All of them, once none is on its way to a program. */
  settled(filter?: CallbackFilter): Promise<readonly CallbackView[]>;
  /** Sends one once more. */
  resend(id: string): void;
  /** Sets method, signature and faults for the account of an API key. */
  set(key: string, settings: Partial<CallbackSettings>): void;
}

/** Steers a world from a test. */
export interface Steering {
  readonly clock: MockClock;
  readonly callbacks: MockCallbacks;
  /** E-mails, text messages and calls, oldest first. */
  outbox(filter?: OutboxFilter): readonly Sent[];
  /** Makes something happen: a phone sends a text or calls, a message ends. */
  trigger(input: TriggerInput): void;
  /** Remembers the world as it is now, by a name. */
  snapshot(name: string): void;
  /** Brings a remembered world back. Throws a `RangeError` for a name that has none. */
  restore(name: string): void;
  /** The engine behind it, for failures on demand, the way back in time, and the world. */
  readonly engine: Engine;
}

/** The functions that steer the world of an engine. */
export function steeringOf(engine: Engine): Steering {
  const remembered = new Map<string, World>();
  return {
    clock: clockOf(engine),
    callbacks: callbacksOn(engine),
    outbox: (filter) => engine.outbox(filter),
    trigger: (input) => trigger(engine, input),
    snapshot: (name) => void remembered.set(name, engine.world),
    restore(name) {
      const world = remembered.get(name);
      if (!world) throw new RangeError(`There is no snapshot ${name}`);
      engine.replace(world);
    },
    engine,
  };
}

const clockOf = (engine: Engine): MockClock => ({
  now: () => new Date(engine.clock.now()),
  async advance(by) {
    const { clock } = engine;
    return engine.advance(typeof by === 'number' ? by : (await plusDuration('advance', clock.now(), by)) - clock.now());
  },
  moveTo: async (instant) => engine.moveTo(instant instanceof Date ? instant.getTime() : await instantIn('to', instant)),
  next: async () => engine.moveTo(engine.next()?.at ?? engine.clock.now()),
});

const callbacksOn = (engine: Engine): MockCallbacks => ({
  all: (filter) => callbacksOf(engine, filter),
  async settled(filter) {
    await untilSettled(engine);
    return callbacksOf(engine, filter);
  },
  resend: (id) => resendCallback(engine, id),
  set: (key, settings) => setCallbacks(engine, key, settings),
});

/** Resolves when no callback is on its way: each answer is a change of the world. */
const untilSettled = (engine: Engine): Promise<void> =>
  new Promise((resolve) => {
    const isGoing = () => engine.world.callbacks.values().some(({ state }) => state === 'due');
    if (!isGoing()) return resolve();
    const ends = engine.subscribe(() => {
      if (isGoing()) return;
      ends();
      resolve();
    });
  });
