import { resendCallback } from '../callbacks/resend.js';
import { setCallbacks } from '../callbacks/settings.js';
import { trigger, type TriggerInput } from '../callbacks/triggers.js';
import { callbacksOf, type CallbackFilter, type CallbackView } from '../callbacks/view.js';
import { instantIn, plusDuration } from '../control/calendar.js';
import { createEngine } from '../create-engine.js';
import type { Engine } from '../engine/engine.js';
import { scenarioList, worldOf, type ScenarioName } from '../scenarios/index.js';
import { createClock } from '../time/clock.js';
import type { CallbackSettings } from '../world/callback-entities.js';
import type { WorldEvent } from '../world/event.js';
import type { OutboxFilter } from '../world/outbox.js';
import type { Sent } from '../world/sent.js';
import { serve } from './serve.js';

/** The start of a mock for tests. */
export interface StartOptions {
  /** The world at the beginning and after each reset: `live` by default, an account with balance and a sign-in. */
  readonly scenario?: ScenarioName;
  /** Seed of ids, PINs and keys; 1 by default. */
  readonly seed?: number;
  /** False for a clock that runs. By default it stands still until it is moved. */
  readonly frozen?: boolean;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Hosts whose programs are called, beside those of this machine. */
  readonly callbackHosts?: readonly string[];
}

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

/** A mock that runs for a suite of tests. */
export interface StartedMock {
  /** Its address, which programs under test are given: `http://127.0.0.1:49152`. */
  readonly url: string;
  readonly accounts: readonly MockAccount[];
  readonly clock: MockClock;
  readonly callbacks: MockCallbacks;
  /** E-mails, text messages and calls, oldest first. */
  outbox(filter?: OutboxFilter): readonly Sent[];
  /** Makes something happen: a phone sends a text or calls, a message ends. */
  trigger(input: TriggerInput): void;
  /** Begins anew: the same world each time. Failures on demand are gone. */
  reset(scenario?: ScenarioName): void;
  /** Closes it, with all connections. */
  stop(): Promise<void>;
  /** The engine behind it, for failures on demand, the way back in time, and the world. */
  readonly engine: Engine;
}

/**
 * Starts a mock on a free port of this machine, for people's own suites of tests: `const mock = await startMock()`. It calls
 * programs of this machine, and nobody else's.
 */
export async function startMock({
  scenario = 'live',
  seed = 1,
  frozen = true,
  port = 0,
  callbackHosts = [],
}: StartOptions = {}): Promise<StartedMock> {
  const world = worldOf(scenario, { seed });
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen }) });
  const server = await serve(engine, { port, callbacks: { hosts: callbackHosts } });
  let begun = scenario;
  return {
    url: server.url,
    get accounts() {
      return scenarioList.find(({ name }) => name === begun)!.accounts;
    },
    clock: clockOf(engine),
    callbacks: callbacksOn(engine),
    outbox: (filter) => engine.outbox(filter),
    trigger: (input) => trigger(engine, input),
    reset(next = scenario) {
      engine.faults.set([]);
      engine.replace(worldOf(next, { seed }));
      begun = next;
    },
    stop: () => server.close(),
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
