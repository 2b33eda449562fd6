import type { WireRequest } from '../../../src/api/wire.js';
import { control } from '../../control/control.js';
import { differences, type Difference } from '../../control/differences.js';
import { createEngine } from '../../create-engine.js';
import type { Engine } from '../../engine/engine.js';
import { answered } from '../../rules/callback-life.js';
import { createClock } from '../../time/clock.js';
import { changed } from '../../world/copies.js';
import type { World } from '../../world/world.js';
import { begun } from '../about.js';
import { newId, newSalt, newToken } from '../own.js';
import { askedAgain } from './asked-again.js';
import type { Asked, Entry, Journal } from './journal.js';
import { wordOf } from './same-world.js';
import { NewSecrets } from './stand-ins.js';

/** A step as it went this time. */
export interface Replayed {
  /** From 1 on. */
  readonly number: number;
  readonly entry: Entry;
  /** The status of the answer; undefined for a step that was no call. */
  readonly status: number | undefined;
  readonly changes: readonly Difference[];
}

/** Makes the world of a journal once more, step by step, with secrets of its own. */
export class Replay {
  readonly #made = new NewSecrets();
  readonly #engine: Engine;
  readonly #beginning: World;

  constructor(private readonly journal: Journal) {
    const { name, scenario, seed, now } = journal.head;
    const id = newId();
    const own = { id, name, salts: [newSalt()], token: newToken(id), begins: 0, parent: null, createdAt: 0, expires: null };
    this.#beginning = changed(begun({ ...own, scenario, seed, now, frozen: true }).world, { realm: undefined });
    const world = this.#beginning;
    // A wall clock that stands still, so that the world's clock goes on by the journal alone.
    const clock = createClock({ at: world.now, frozen: true, wall: () => 0 });
    this.#engine = createEngine({ world, clock });
  }

  get world(): World {
    return this.#engine.world;
  }

  /** True if the world is the one of the journal but for secrets. */
  get isSame(): boolean {
    return wordOf(this.world) === this.journal.world;
  }

  /** Takes the first steps, all by default. */
  async *steps(most = Infinity): AsyncGenerator<Replayed> {
    for (const [at, entry] of this.journal.entries.slice(0, most).entries()) {
      const before = this.world;
      this.#wait(entry.at);
      const status = await this.#done(entry);
      yield { number: at + 1, entry, status, changes: differences(before, this.world) };
    }
  }

  #wait(until: number): void {
    if (until > this.#engine.clock.now()) this.#engine.moveTo(until);
  }

  async #done(entry: Entry): Promise<number | undefined> {
    const engine = this.#engine;
    if ('method' in entry) return this.#asked(entry);
    if ('begins' in entry) engine.replace(this.#beginning);
    if (!('callback' in entry)) return undefined;
    const { callback, status, said } = entry;
    const waiting = this.world.callbacks.get(callback);
    if (waiting) engine.change('callback answered', (world) => answered(world, waiting, { status, said }));
    return undefined;
  }

  async #asked(entry: Asked): Promise<number> {
    const request = await askedAgain(entry, this.world, this.#made);
    const { status } = await (entry.path.startsWith('/_mock/')
      ? control(this.#engine, entry.path === '/_mock/faults' ? withoutDelays(request) : request)
      : this.#engine.handle(request));
    return status;
  }
}

/** Failures on demand come at once: nobody waits for a replay. */
const withoutDelays = (request: WireRequest): WireRequest => ({
  ...request,
  body: (request.body ?? '').replace(/"delay":\d+/g, '"delay":0'),
});
