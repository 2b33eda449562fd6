import { ApiError } from '../src/api/errors.js';
import type { WireRequest, WireResponse } from '../src/api/wire.js';
import { createClock, type Clock } from './clock.js';
import { sent, type Sent, type Wanted } from './outbox.js';
import { createRouter } from './routes.js';
import { timedRules } from './rules/index.js';
import { createSchedule, type Happened } from './time.js';
import { problem } from './wire/answers.js';
import type { Run } from './wire/row.js';
import { emptyWorld, type World } from './world.js';

export interface EngineOptions {
  /** What ids, PINs and keys are drawn from, for a world that starts empty. 1 unless told. */
  readonly seed?: number;
  /** Where to start: a scenario, or what was saved. */
  readonly world?: World;
  /** By default one that runs with the wall clock, from the world's time on. */
  readonly clock?: Clock;
  /** Hold every answer against the contract; for tests. */
  readonly checkAnswers?: boolean;
  /** Told of mistakes of the backend's own, which callers see as `unknown`. */
  readonly onError?: (error: unknown) => void;
}

/** The whole backend. Synchronous, and the same whichever door a request comes through. */
export interface Engine {
  handle(request: WireRequest): WireResponse;
  /** The world as it stands now: all that fell due meanwhile has happened. */
  readonly world: World;
  readonly clock: Clock;
  /** Puts the clock forward by milliseconds; what happened on the way, in order. */
  advance(milliseconds: number): readonly Happened[];
  /** Puts the clock to an instant to come, in epoch milliseconds; what happened on the way. */
  moveTo(instant: number): readonly Happened[];
  /** What falls due next. */
  next(): Happened | undefined;
  /** E-mails, text messages and calls, oldest first. */
  outbox(wanted?: Wanted): readonly Sent[];
  /** Another world, an earlier one or a saved one; the clock goes to its time. */
  replace(world: World): void;
  /** Calls back after each change of the world; returns what ends it. */
  subscribe(listener: () => void): () => void;
}

export function createEngine(options: EngineOptions = {}): Engine {
  const { seed = 1, clock = createClock({ at: options.world?.now }), checkAnswers = false, onError } = options;
  const schedule = createSchedule(timedRules);
  const router = createRouter(checkAnswers);
  const listeners = new Set<() => void>();
  let world = options.world ?? emptyWorld({ seed, now: clock.now() });

  const change = (next: World) => {
    world = next;
    for (const listener of listeners) listener();
  };
  const catchUp = (): readonly Happened[] => {
    const { world: next, events } = schedule.advance(world, clock.now());
    if (events.length > 0) change(next);
    else world = next;
    return events;
  };
  const run: Run = (step) => {
    catchUp();
    const [next, result] = step(world);
    if (next !== world) change(next);
    return result;
  };
  const route = (request: WireRequest): WireResponse => {
    const found = router.find(request.url.split('?', 1)[0] ?? '');
    const answer = found?.methods.get(request.method);
    if (found && answer) return answer(request, found.params, run);
    if (!found) return problem(new ApiError('notFound'));
    const { headers, ...rest } = problem(new ApiError('notFound'), 405);
    return { ...rest, headers: { ...headers, allow: [...found.methods.keys()].join(', ') } };
  };

  return {
    handle(request) {
      try {
        return route(request);
      } catch (error) {
        if (error instanceof URIError) return problem(new ApiError('badRequest'));
        onError?.(error);
        return problem(new ApiError('unknown'));
      }
    },
    get world() {
      return (catchUp(), world);
    },
    clock,
    advance: (milliseconds) => (clock.advance(milliseconds), catchUp()),
    moveTo: (instant) => (clock.moveTo(instant), catchUp()),
    next: () => (catchUp(), schedule.next(world)),
    outbox: (wanted) => sent(world.outbox, wanted),
    replace: (next) => (clock.set(next.now), change(next)),
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
  };
}
