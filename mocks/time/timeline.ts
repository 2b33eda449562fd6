import type { Steps } from '../collections/steps.js';
import type { Clock } from './clock.js';
import { History, type Point } from './history.js';
import { createSchedule, type Advanced, type Page, type Schedule } from './schedule.js';
import type { AnyRule } from './timed-rule.js';
import type { WorldEvent } from '../world/event.js';
import type { World } from '../world/world.js';

export interface TimelineOptions {
  readonly clock: Clock;
  /** The rules that run by time. */
  readonly rules: readonly AnyRule[];
  /** The number of changes that are remembered. */
  readonly length: number | undefined;
}

/** A move that is disturbed more often is made at once. */
const mostTries = 3;

/** The world at the clock's time: everything due has happened, each change is remembered and reported to subscribers. */
export class Timeline {
  readonly schedule: Schedule;
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  readonly #history: History;
  #world: World;
  #era = 0;
  /** The move in steps that is under way, as long as nothing else was asked of the schedule and nobody changed the world. */
  #move: symbol | undefined;

  constructor(world: World, { clock, rules, length }: TimelineOptions) {
    this.#world = world;
    this.#clock = clock;
    this.schedule = createSchedule(rules);
    this.#history = new History(length);
    this.#history.add(world, 'start');
  }

  get world(): World {
    this.#catchUp();
    return this.#world;
  }

  get seed(): number {
    return this.#world.seed;
  }

  /** A number that changes whenever time does not simply go on: with another world, and with each way back. */
  get era(): number {
    return this.#era;
  }

  get history(): readonly Point[] {
    return this.#history.points;
  }

  /** Runs a named step. A step that throws changes nothing. */
  step<T>(what: string, step: (world: World) => readonly [World, T]): T {
    const { world } = this;
    const [next, result] = step(world);
    if (next !== world) this.#change(next, what);
    return result;
  }

  /** Catches up after the clock was moved ahead, and returns the events on the way. */
  moved(): readonly WorldEvent[] {
    return this.#told(this.#now());
  }

  /** Moves the clock ahead in steps, between which calls are answered from the world before. A reset or the way back ends it. */
  *move(to: number): Steps<readonly WorldEvent[]> {
    const era = this.#era;
    for (let tries = 0; era === this.#era; tries++) {
      const move = (this.#move = Symbol());
      const steps = this.schedule.steps(this.#world, to);
      try {
        while (this.#move === move) {
          const { done, value } = steps.next();
          if (done) return (this.#clock.moveTo(Math.max(to, this.#clock.now())), this.#told(this.#came(value)));
          if (tries < mostTries) yield undefined;
        }
      } finally {
        if (this.#move === move) this.#move = undefined;
      }
    }
    return [];
  }

  next(): WorldEvent | undefined {
    return this.schedule.next((this.#now(), this.#world));
  }

  upcoming(page?: Page): readonly WorldEvent[] {
    return this.schedule.upcoming((this.#now(), this.#world), page);
  }

  rewind(instant: number): void {
    if (!(instant <= this.world.now)) throw new RangeError('The way back does not lead ahead');
    this.#goBack(this.#history.backTo(instant), instant);
  }

  undo(changes: number): void {
    this.#now();
    const point = this.#history.undo(changes);
    this.#goBack(point, point.at);
  }

  replace(next: World): void {
    this.#era++;
    this.#clock.set(next.now);
    this.#history.clear();
    this.#change(next, 'start');
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Brings the world up to the clock, for which no move is waited for. */
  #now(): readonly WorldEvent[] {
    this.#move = undefined;
    return this.#catchUp();
  }

  #catchUp(): readonly WorldEvent[] {
    return this.#move ? [] : this.#came(this.schedule.advance(this.#world, this.#clock.now()));
  }

  #came({ world, events }: Advanced): readonly WorldEvent[] {
    if (events.length > 0) this.#change(world, 'time');
    else this.#world = world;
    return events;
  }

  #told(events: readonly WorldEvent[]): readonly WorldEvent[] {
    if (events.length === 0) this.#publish();
    return events;
  }

  #change(next: World, what: string): void {
    [this.#world, this.#move] = [next, undefined];
    this.#history.add(next, what);
    this.#publish();
  }

  /** Restores a past world, and advances it to an instant by the timed rules alone. */
  #goBack({ world }: Point, instant: number): void {
    this.#era++;
    this.#move = undefined;
    this.#world = this.schedule.advance(world, instant).world;
    this.#clock.set(instant);
    this.#publish();
  }

  #publish(): void {
    this.#listeners.forEach((listener) => listener());
  }
}
