import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import type { FileAnswer } from '../../src/api/schemas/values.js';
import type { Steps } from '../collections/steps.js';
import { createClock, type Clock } from '../time/clock.js';
import type { CarryCallback } from './callback-request.js';
import { deprecated } from './deprecated.js';
import { dispatcher } from './dispatch.js';
import { Faults, type Fault } from './faults.js';
import type { Point } from '../time/history.js';
import type { Sent } from '../world/sent.js';
import { sent, type OutboxFilter } from '../world/outbox.js';
import type { Page } from '../time/schedule.js';
import type { Plan } from '../time/plan.js';
import type { AnyRule } from '../time/timed-rule.js';
import type { WorldEvent } from '../world/event.js';
import type { Router } from './router.js';
import { contractRouter, type Target } from './routes.js';
import { Timeline } from '../time/timeline.js';
import { emptyWorld, type World } from '../world/world.js';

export interface EngineOptions {
  /** Seed of ids, PINs and keys, for a world that starts empty. 1 by default. */
  readonly seed?: number;
  /** The world to start with: a scenario, or a saved one. */
  readonly world?: World;
  /** By default, a clock that runs with the wall clock, from the world's time on. */
  readonly clock?: Clock;
  /** Checks every answer against the contract; for tests. */
  readonly checkAnswers?: boolean;
  /** Failures on demand. */
  readonly faults?: readonly Fault[];
  /** Number of changes that can be undone; 1000 by default. */
  readonly history?: number;
  /** The address of the page with the portal, for links in e-mails. */
  readonly portal?: string;
  /**
   * Takes the backend's callbacks to programs, one after the other for each program, and answers for these: receipts, inbound texts,
   * calls. Without it they wait in the world, and nobody is called.
   */
  readonly onCallback?: CarryCallback;
  /** Called with errors of the backend itself, which callers see as `unknown`. */
  readonly onError?: (error: unknown) => void;
}

/** The whole backend, the same behind every transport. */
export interface Engine {
  /** Answers at once, except with files that take time to make and with delays on demand. */
  handle(request: WireRequest): WireResponse | Promise<WireResponse>;
  /** The current world, in which everything due so far has happened. */
  readonly world: World;
  readonly clock: Clock;
  /** Moves the clock ahead by milliseconds, and returns the events on the way, in order. */
  advance(milliseconds: number): readonly WorldEvent[];
  /** Moves the clock ahead to an instant, in epoch milliseconds, and returns the events on the way. */
  moveTo(instant: number): readonly WorldEvent[];
  /**
   * The same in short steps, to be taken one after the other. Between them the engine answers from the world before the move; a call that
   * changes this world comes before the move, which then begins anew.
   */
  moveInSteps(instant: number): Steps<readonly WorldEvent[]>;
  /** The next event that is due. */
  next(): WorldEvent | undefined;
  /** Events that will fall due as things stand: one for each rule of each entity, the earliest first. */
  upcoming(page?: Page): readonly WorldEvent[];
  /** @deprecated Use `upcoming`. */
  coming(page?: Page): readonly WorldEvent[];
  /** Restores the world of an instant. Throws a `RangeError` if that is ahead, or too long ago. */
  rewind(instant: number): void;
  /** Undoes the latest changes, those by time included. Throws a `RangeError` for more than are remembered. */
  undo(changes?: number): void;
  /** Changes that can be undone, oldest first. */
  readonly history: readonly Point[];
  /** Failures on demand; not a part of the world. */
  readonly faults: Faults;
  /** E-mails, text messages and calls, oldest first. */
  outbox(filter?: OutboxFilter): readonly Sent[];
  /** The file attached to an e-mail, by the e-mail's `id`. Rejects with `notFound` if there is none. */
  attachment(email: number): Promise<FileAnswer>;
  /** Takes the events of the world that will replace this one as they were planned before. For the mock's own control. */
  adopt(plan: Plan): void;
  /** Replaces the world by a scenario or a saved one. The clock moves to its time, and the changes before can not be undone. */
  replace(world: World): void;
  /** Changes the world by a named step, as a call does: for what happens to it from outside. A step that throws changes nothing. */
  change(what: string, step: (world: World) => World): void;
  /** Calls the listener after each change of the world. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
  /** Lets it reach programs while it answers, for tests of webhooks. Returns a function that ends it. */
  reach(carry: CarryCallback): () => void;
}

/** The parts of an engine, besides the contract. */
export interface EngineParts {
  readonly rules: readonly AnyRule[];
  /** The routes beside the contract's; at once if their code is loaded. */
  readonly developerApi: () => Router<Target> | Promise<Router<Target>>;
}

export function assembleEngine({ rules, developerApi }: EngineParts, options: EngineOptions): Engine {
  const { seed = 1, portal, clock = createClock({ at: options.world?.now }), checkAnswers = false, onError } = options;
  const timeline = new Timeline(options.world ?? emptyWorld({ seed, now: clock.now() }), {
    clock,
    rules,
    length: options.history,
  });
  let reached: CarryCallback | undefined;
  const router = contractRouter(checkAnswers, () => reached);
  const faults = new Faults();
  faults.set(options.faults ?? []);

  return {
    handle: dispatcher({ clock, timeline, faults, router, developerApi, onError }),
    get world() {
      return timeline.world;
    },
    clock,
    faults,
    advance: (milliseconds) => (clock.advance(milliseconds), timeline.moved()),
    moveTo: (instant) => (clock.moveTo(instant), timeline.moved()),
    moveInSteps: (instant) => timeline.move(instant),
    next: () => timeline.next(),
    upcoming: (page) => timeline.upcoming(page),
    coming(page) {
      deprecated('engine.coming()', 'engine.upcoming()');
      return timeline.upcoming(page);
    },
    rewind: (instant) => timeline.rewind(instant),
    undo: (changes = 1) => timeline.undo(changes),
    get history() {
      return timeline.history;
    },
    outbox: (filter) => sent(timeline.world.outbox, filter, portal),
    attachment: async (email) => (await import('../files/attachment.js')).attachmentOf(timeline.world, email),
    adopt: timeline.schedule.adopt,
    replace: (world) => timeline.replace(world),
    change: (what, step) => timeline.step(what, (world) => [step(world), undefined]),
    subscribe: (listener) => timeline.subscribe(listener),
    reach: (carry) => ((reached = carry), () => void (reached = reached === carry ? undefined : reached)),
  };
}
