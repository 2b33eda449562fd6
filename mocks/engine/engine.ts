import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import type { FileAnswer } from '../../src/api/values.js';
import { createClock, type Clock } from '../time/clock.js';
import { deprecated } from './deprecated.js';
import { dispatcher } from './dispatch.js';
import { Faults, type Fault } from './faults.js';
import type { Point } from '../time/history.js';
import type { Sent } from '../world/sent.js';
import { sent, type OutboxFilter } from '../world/outbox.js';
import type { Page } from '../time/schedule.js';
import type { AnyRule } from '../time/timed-rule.js';
import type { WorldEvent } from '../world/event.js';
import { createRouter, type Routes } from './routes.js';
import { Timeline } from '../time/timeline.js';
import { emptyWorld, type World } from '../world/world.js';

export interface EngineOptions {
  /** What ids, PINs and keys are drawn from, for a world that starts empty. 1 unless told. */
  readonly seed?: number;
  /** Where to start: a scenario, or what was saved. */
  readonly world?: World;
  /** By default one that runs with the wall clock, from the world's time on. */
  readonly clock?: Clock;
  /** Hold every answer against the contract; for tests. */
  readonly checkAnswers?: boolean;
  /** What goes wrong on demand. */
  readonly faults?: readonly Fault[];
  /** How many changes can be taken back; 1000 unless told. */
  readonly history?: number;
  /** Where links in e-mails lead: the address of the page that the portal lies on. */
  readonly portal?: string;
  /** Told of mistakes of the backend's own, which callers see as `unknown`. */
  readonly onError?: (error: unknown) => void;
}

/** The whole backend, the same whichever door a request comes through. */
export interface Engine {
  /** At once, but for files that need a maker, and for answers that are late on demand. */
  handle(request: WireRequest): WireResponse | Promise<WireResponse>;
  /** The world as it stands now: all that fell due meanwhile has happened. */
  readonly world: World;
  readonly clock: Clock;
  /** Puts the clock forward by milliseconds; what happened on the way, in order. */
  advance(milliseconds: number): readonly WorldEvent[];
  /** Puts the clock to an instant to come, in epoch milliseconds; what happened on the way. */
  moveTo(instant: number): readonly WorldEvent[];
  /** What falls due next. */
  next(): WorldEvent | undefined;
  /** What will fall due as things stand, one thing for each rule of each entity, the first first. */
  upcoming(page?: Page): readonly WorldEvent[];
  /** @deprecated Use `upcoming`. */
  coming(page?: Page): readonly WorldEvent[];
  /** Goes back to how the world was at an instant. A `RangeError` if that is ahead, or too long ago. */
  rewind(instant: number): void;
  /** Takes back the latest changes, time's own among them. A `RangeError` for more than are remembered. */
  undo(changes?: number): void;
  /** What can be taken back, oldest first. */
  readonly history: readonly Point[];
  /** What goes wrong on demand: no part of the world. */
  readonly faults: Faults;
  /** E-mails, text messages and calls, oldest first. */
  outbox(filter?: OutboxFilter): readonly Sent[];
  /** The file that an e-mail brings, by the e-mail's `id`. Rejects with `notFound` where there is none. */
  attachment(email: number): Promise<FileAnswer>;
  /** Another world: a scenario, or a saved one. The clock goes to its time; what was before can't be gone back to. */
  replace(world: World): void;
  /** Calls back after each change of the world; returns what ends it. */
  subscribe(listener: () => void): () => void;
}

/** What the engine is made of, besides the contract. */
export interface EngineParts {
  readonly rules: readonly AnyRule[];
  readonly developerApi: Routes;
}

export function assembleEngine({ rules, developerApi }: EngineParts, options: EngineOptions): Engine {
  const { seed = 1, portal, clock = createClock({ at: options.world?.now }), checkAnswers = false, onError } = options;
  const timeline = new Timeline(options.world ?? emptyWorld({ seed, now: clock.now() }), {
    clock,
    rules,
    length: options.history,
  });
  const faults = new Faults();
  faults.set(options.faults ?? []);

  return {
    handle: dispatcher({ clock, timeline, faults, router: createRouter(developerApi, checkAnswers), onError }),
    get world() {
      return timeline.world;
    },
    clock,
    faults,
    advance: (milliseconds) => (clock.advance(milliseconds), timeline.moved()),
    moveTo: (instant) => (clock.moveTo(instant), timeline.moved()),
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
    replace: (world) => timeline.replace(world),
    subscribe: (listener) => timeline.subscribe(listener),
  };
}
