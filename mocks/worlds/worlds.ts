import { begun, type About } from './about.js';
import type { LiveWorld } from './live-world.js';
import type { Beginning, WorldsOptions } from './options.js';
import { MemoryStore } from './memory-store.js';
import { newId, newSalt, newToken } from './own.js';
import { usualQuotas, WorldRefused, type Quotas } from './quotas.js';
import { KnownWorlds } from './known-worlds.js';
import { LiveWorlds } from './live-worlds.js';
import { isShared } from './shared-store.js';
import { SharedWorlds } from './shared-worlds.js';
import type { Listed, WorldStore } from './store.js';
import { day } from '../time/durations.js';

/** Many worlds, each of its own, in one process. Those that nobody uses leave the memory, and then the store. */
export class Worlds {
  readonly #store: WorldStore;
  readonly #quotas: Quotas;
  readonly #live: LiveWorlds;
  readonly #known: KnownWorlds;
  readonly wall: () => number;
  /** The part that other servers have a hand in, if the store is shared. */
  readonly shared: SharedWorlds | undefined;

  private constructor({ store = new MemoryStore(), quotas = {}, wall = Date.now, ...options }: WorldsOptions) {
    this.#store = store;
    this.#quotas = { ...usualQuotas, ...quotas };
    this.wall = wall;
    this.#known = new KnownWorlds(wall);
    this.#live = new LiveWorlds({ ...options, store, awake: this.#quotas.awake });
    this.shared = isShared(store) ? new SharedWorlds(store, this.#known, this.#live) : undefined;
  }

  /** Opens the worlds that a store keeps. */
  static async open(options: WorldsOptions = {}): Promise<Worlds> {
    const worlds = new Worlds(options);
    for (const listed of await worlds.#store.list()) worlds.#known.used(listed);
    return worlds;
  }

  /** The number of worlds in memory. */
  get awake(): number {
    return this.#live.size;
  }

  get list(): readonly Listed[] {
    return this.#known.list;
  }

  get size(): number {
    return this.#known.size;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  /** A world by its id. Throws `WorldRefused` if there is none. */
  known(id: string): Listed {
    return this.#known.get(id);
  }

  async create({ scenario = 'live', seed = 1, now, frozen = true, name = '', expires = day }: Beginning = {}): Promise<About> {
    const id = this.#newId();
    const own = { id, name, salts: [newSalt()], token: newToken(id), createdAt: this.wall(), expires };
    const about: About = { ...own, scenario, seed, now: now ?? null, frozen, begins: 0, parent: null };
    await this.#store.keep(about);
    this.#known.used({ about, steps: 0, bytes: 0 });
    return about;
  }

  /** Adds a world that has the first steps of another, all by default. Both go on apart. */
  async fork(
    of: string,
    { at, name = '', expires = day }: Pick<Beginning, 'name' | 'expires'> & { readonly at?: number | undefined } = {},
  ) {
    const steps = await this.#stepsOf(of);
    if (at !== undefined && at > steps)
      throw new WorldRefused('invalid', `The world ${of} has ${steps} steps, and so not ${at}.`);
    const [{ about: parent }, id] = [this.known(of), this.#newId()];
    const own = { id, name, salts: [newSalt(), ...parent.salts], token: newToken(id), createdAt: this.wall(), expires };
    const about: About = { ...parent, ...own, begins: at ?? steps, parent: of };
    await this.#store.fork(about);
    this.#known.used({ about, steps: about.begins, bytes: 0 });
    return about;
  }

  /** Renames a world, or says how long it is kept. */
  async change(id: string, { name, expires }: Pick<Beginning, 'name' | 'expires'>): Promise<About> {
    const { about, ...rest } = this.known(id);
    const next = { ...about, ...(name !== undefined && { name }), ...(expires !== undefined && { expires }) };
    await (this.shared ?? this.#store).keep(next);
    this.#known.used({ ...rest, about: next });
    return next;
  }

  /** Begins a world anew, as a step of it. */
  async reset(id: string): Promise<void> {
    await this.run(id, async ({ engine }) => {
      const { world, frozen } = begun(this.known(id).about);
      engine.faults.set([]);
      engine.clock[frozen ? 'freeze' : 'run']();
      engine.replace(world);
    });
  }

  async remove(id: string): Promise<void> {
    this.known(id);
    this.#known.forget(id);
    await this.#live.drop(id);
    await this.#store.remove(id);
  }

  /** Works on a world, and resolves once the steps of that are kept. */
  async run<T>(id: string, work: (live: LiveWorld) => Promise<T>): Promise<T> {
    const { steps, bytes } = this.known(id);
    if (steps >= this.#quotas.steps || bytes >= this.#quotas.bytes)
      throw new WorldRefused(
        'tooMany',
        `The world ${id} has ${steps} steps of ${bytes} bytes, and takes no more. Fork it at an earlier step, or begin another.`,
      );
    const { result, ...done } = await this.#live.run(id, bytes, work);
    if (this.has(id)) this.#known.used({ ...done, about: this.known(id).about });
    return result;
  }

  /** A world that stays in memory until it is removed. */
  hold(id: string): Promise<LiveWorld> {
    return this.run(id, async (live) => (live.users++, live));
  }

  /** All steps of a world as texts. */
  async steps(id: string): Promise<readonly string[]> {
    await this.#stepsOf(id);
    return this.#store.steps(id);
  }

  /** Removes worlds that nobody has used for as long as they say. */
  async expire(): Promise<void> {
    if (this.shared) return this.shared.expire(this.wall());
    for (const id of this.#known.unused()) await this.remove(id);
  }

  async close(): Promise<void> {
    await this.#live.close();
    await this.#store.close();
  }

  /** The number of a world's steps, once all that have been asked for are kept. */
  async #stepsOf(id: string): Promise<number> {
    const { steps, bytes } = this.known(id);
    return this.#live.has(id) ? (await this.#live.run(id, bytes, async (live) => live.kept())).steps : steps;
  }

  #newId(): string {
    const { worlds } = this.#quotas;
    if (this.#known.size >= worlds)
      throw new WorldRefused('tooMany', `This server keeps ${worlds} worlds at most: delete those that are not needed.`);
    return newId();
  }
}
