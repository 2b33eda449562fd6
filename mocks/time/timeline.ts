import type { Clock } from './clock.js';
import { History, type Point } from './history.js';
import { createSchedule, type Page, type Schedule } from './schedule.js';
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

/** The world at the clock's time: everything due has happened, each change is remembered and reported to subscribers. */
export class Timeline {
  readonly #schedule: Schedule;
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  readonly #history: History;
  #world: World;
  #era = 0;

  constructor(world: World, { clock, rules, length }: TimelineOptions) {
    this.#world = world;
    this.#clock = clock;
    this.#schedule = createSchedule(rules);
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
    const events = this.#catchUp();
    if (events.length === 0) this.#publish();
    return events;
  }

  next(): WorldEvent | undefined {
    return this.#schedule.next(this.world);
  }

  upcoming(page?: Page): readonly WorldEvent[] {
    return this.#schedule.upcoming(this.world, page);
  }

  rewind(instant: number): void {
    if (!(instant <= this.world.now)) throw new RangeError('The way back does not lead ahead');
    this.#goBack(this.#history.backTo(instant), instant);
  }

  undo(changes: number): void {
    this.#catchUp();
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

  #catchUp(): readonly WorldEvent[] {
    const { world, events } = this.#schedule.advance(this.#world, this.#clock.now());
    if (events.length > 0) this.#change(world, 'time');
    else this.#world = world;
    return events;
  }

  #change(next: World, what: string): void {
    this.#world = next;
    this.#history.add(next, what);
    this.#publish();
  }

  /** Restores a past world, and advances it to an instant by the timed rules alone. */
  #goBack({ world }: Point, instant: number): void {
    this.#era++;
    this.#world = this.#schedule.advance(world, instant).world;
    this.#clock.set(instant);
    this.#publish();
  }

  #publish(): void {
    this.#listeners.forEach((listener) => listener());
  }
}
