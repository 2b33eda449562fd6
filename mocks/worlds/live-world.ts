import { createEngine } from '../create-engine.js';
import type { Engine } from '../engine/engine.js';
import { createClock } from '../time/clock.js';
import type { World } from '../world/world.js';
import { owned, type About, type State } from './about.js';
import { patchOf } from './patch.js';
import type { Call, Step, WorldStore } from './store.js';

/** Steps between two states that are kept, so that few steps need be repeated. */
const checkpointAfter = 256;

export interface LiveWorldOptions {
  readonly about: About;
  readonly state: State;
  /** The number of its steps so far. */
  readonly steps: number;
  /** The bytes of these. */
  readonly bytes: number;
  readonly store: WorldStore;
  readonly portal?: string | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A world that is in use: its engine, of which every change becomes a step in the store. */
export class LiveWorld {
  readonly engine: Engine;
  /** Requests that it is answering. */
  users = 0;
  /** True once a step could not be kept: then it is ahead of its store, and good for nothing. */
  isBroken = false;
  /** Changes since it left the memory, which are not kept: the work that made them has to be done again. */
  late = 0;
  #isOver = false;
  readonly #store: WorldStore;
  readonly #id: string;
  readonly #ends: (() => void)[];
  #last: World;
  #steps: number;
  #bytes: number;
  #checkpoint: number;
  #isLooking = false;
  #pending: string[] = [];
  #flushing: Promise<void> | undefined;

  constructor({ about, state, steps, bytes, store, portal, onError }: LiveWorldOptions) {
    const clock = createClock({ at: state.world.now, frozen: state.frozen });
    const engine = createEngine({
      world: state.world,
      clock,
      ...(onError && { onError }),
      ...(portal !== undefined && { portal }),
    });
    const replace = (next: World) => engine.replace(owned(next, about, true));
    this.engine = Object.assign(Object.create(engine) as Engine, { replace });
    this.#store = store;
    this.#id = about.id;
    this.#last = state.world;
    this.#bytes = bytes;
    this.#steps = this.#checkpoint = steps;
    this.#ends = [];
    engine.subscribe(() => this.#changed());
  }

  /** The number of its steps, those that are not kept yet included. */
  get steps(): number {
    return this.#steps + this.#pending.length;
  }

  /** Bytes of its steps, about. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Calls back when it leaves the memory. */
  atEnd(end: () => void): void {
    this.#ends.push(end);
  }

  /** Adds a call that was answered. */
  called(what: string, call: Call): void {
    if (this.#isOver) return;
    this.#add({ what, frozen: this.engine.clock.frozen, call });
  }

  /** Resolves once every step so far is kept. */
  kept(): Promise<void> | undefined {
    if (this.#pending.length === 0) return this.#flushing;
    this.#flushing ??= this.#flush().finally(() => (this.#flushing = undefined));
    return this.#flushing;
  }

  /** Ends it, once its steps are kept. */
  async close(): Promise<void> {
    this.#isOver = true;
    for (const end of this.#ends.splice(0)) end();
    if (!this.isBroken) await this.kept();
  }

  /** Looks at the world, which may let things happen that are due: they are a part of the same step. */
  #changed(): void {
    if (this.#isOver) return void this.late++;
    if (this.#isLooking) return;
    this.#isLooking = true;
    const { world, history } = this.engine;
    this.#isLooking = false;
    const change = patchOf(this.#last, world);
    this.#last = world;
    this.#add({ what: history.at(-1)?.what ?? '', frozen: this.engine.clock.frozen, change });
    // Callbacks change the world when nobody asks.
    queueMicrotask(() => void this.kept()?.catch(() => {}));
  }

  #add(step: Step): void {
    const text = JSON.stringify(step);
    this.#bytes += text.length;
    this.#pending.push(text);
  }

  async #flush(): Promise<void> {
    try {
      while (this.#pending.length > 0) {
        const steps = this.#pending;
        const state = { world: this.#last, frozen: this.engine.clock.frozen };
        this.#pending = [];
        const before = this.#steps;
        this.#steps += steps.length;
        await this.#store.append(this.#id, before, steps, state);
        if (this.#steps - this.#checkpoint < checkpointAfter) continue;
        this.#checkpoint = before + steps.length;
        await this.#store.checkpoint(this.#id, this.#checkpoint, state);
      }
    } catch (error) {
      this.isBroken = true;
      throw error;
    }
  }
}
