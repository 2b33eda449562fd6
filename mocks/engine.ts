import { ApiError } from '../src/api/errors.js';
import type { WireRequest, WireResponse } from '../src/api/wire.js';
import { createClock, type Clock } from './clock.js';
import { Faults, type Fault } from './faults.js';
import { History, type Point } from './history.js';
import { sent, type Sent, type Wanted } from './outbox.js';
import { createRouter, type Target } from './routes.js';
import { timedRules } from './rules/index.js';
import { createSchedule, type Happened, type Page } from './time.js';
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
  /** What goes wrong on demand. */
  readonly faults?: readonly Fault[];
  /** How many changes can be taken back; 1000 unless told. */
  readonly history?: number;
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
  advance(milliseconds: number): readonly Happened[];
  /** Puts the clock to an instant to come, in epoch milliseconds; what happened on the way. */
  moveTo(instant: number): readonly Happened[];
  /** What falls due next. */
  next(): Happened | undefined;
  /** What will fall due as things stand, one thing for each rule of each entity, the first first. */
  coming(page?: Page): readonly Happened[];
  /** Goes back to how the world was at an instant. A `RangeError` if that is ahead, or too long ago. */
  rewind(instant: number): void;
  /** Takes back the latest changes, time's own among them. A `RangeError` for more than are remembered. */
  undo(changes?: number): void;
  /** What can be taken back, oldest first. */
  readonly history: readonly Point[];
  /** What goes wrong on demand: no part of the world. */
  readonly faults: Faults;
  /** E-mails, text messages and calls, oldest first. */
  outbox(wanted?: Wanted): readonly Sent[];
  /** Another world: a scenario, or a saved one. The clock goes to its time; what was before can't be gone back to. */
  replace(world: World): void;
  /** Calls back after each change of the world; returns what ends it. */
  subscribe(listener: () => void): () => void;
}

export function createEngine(options: EngineOptions = {}): Engine {
  const { seed = 1, clock = createClock({ at: options.world?.now }), checkAnswers = false, onError } = options;
  const schedule = createSchedule(timedRules);
  const router = createRouter(checkAnswers);
  const listeners = new Set<() => void>();
  const history = new History(options.history);
  const faults = new Faults();
  let world = options.world ?? emptyWorld({ seed, now: clock.now() });
  history.add(world, 'start');
  faults.set(options.faults ?? []);

  const tell = () => listeners.forEach((listener) => listener());
  const change = (next: World, what: string) => {
    world = next;
    history.add(next, what);
    tell();
  };
  const catchUp = (): readonly Happened[] => {
    const { world: next, events } = schedule.advance(world, clock.now());
    if (events.length > 0) change(next, 'time');
    else world = next;
    return events;
  };
  const runFor =
    ({ names: [name = ''] }: Target): Run =>
    (step) => {
      catchUp();
      const [next, result] = step(world);
      if (next !== world) change(next, name);
      return result;
    };
  const route = (request: WireRequest): WireResponse | Promise<WireResponse> => {
    const found = router.find(request.url.split('?', 1)[0] ?? '');
    const target = found?.methods.get(request.method);
    if (found && target)
      return faults.apply(target.names, world.seed, () => target.answer(request, found.params, runFor(target)));
    if (!found) return problem(new ApiError('notFound'));
    const { headers, ...rest } = problem(new ApiError('notFound'), 405);
    return { ...rest, headers: { ...headers, allow: [...found.methods.keys()].join(', ') } };
  };
  const broken = (error: unknown): WireResponse => {
    if (error instanceof URIError) return problem(new ApiError('badRequest'));
    onError?.(error);
    return problem(new ApiError('unknown'));
  };
  const moved = (): readonly Happened[] => {
    const events = catchUp();
    if (events.length === 0) tell();
    return events;
  };
  /** A world that was, and how it went on from there without anybody's doing. */
  const goBack = (point: Point, instant: number) => {
    ({ world } = schedule.advance(point.world, instant));
    clock.set(instant);
    tell();
  };

  return {
    handle(request) {
      try {
        const answer = route(request);
        return answer instanceof Promise ? answer.catch(broken) : answer;
      } catch (error) {
        return broken(error);
      }
    },
    get world() {
      return (catchUp(), world);
    },
    clock,
    faults,
    advance: (milliseconds) => (clock.advance(milliseconds), moved()),
    moveTo: (instant) => (clock.moveTo(instant), moved()),
    next: () => (catchUp(), schedule.next(world)),
    coming: (page) => (catchUp(), schedule.coming(world, page)),
    rewind(instant) {
      catchUp();
      if (!(instant <= world.now)) throw new RangeError('The way back does not lead ahead');
      goBack(history.backTo(instant), instant);
    },
    undo(changes = 1) {
      catchUp();
      const point = history.undo(changes);
      goBack(point, point.at);
    },
    get history() {
      return history.points;
    },
    outbox: (wanted) => sent(world.outbox, wanted),
    replace(next) {
      clock.set(next.now);
      history.clear();
      change(next, 'start');
    },
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
  };
}
