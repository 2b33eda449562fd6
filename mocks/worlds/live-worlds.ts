import { LiveWorld } from './live-world.js';
import { WorldRefused } from './quotas.js';
import { isShared, OwnedElsewhere } from './shared-store.js';
import { CutOff, DamagedWorld, NotTheHead, restored, type Kept, type WorldStore } from './store.js';
import { notKept, perhapsKept } from './unkept.js';

/** Tries of a piece of work, each on what another process has added in the meantime. */
const mostTries = 5;

export interface LiveWorldsOptions {
  readonly store: WorldStore;
  /** The most worlds in memory, those that are at work not counted. */
  readonly awake: number;
  readonly portal?: string;
  readonly durable?: boolean;
  readonly onError?: (error: unknown) => void;
  readonly onAwake?: (live: LiveWorld) => void;
}

/** The result of some work on a world, the number of its steps then, and their bytes. */
interface Done<T> {
  readonly result: T;
  readonly steps: number;
  readonly bytes: number;
}

/** The worlds in memory. Those used least recently leave it, and come back from the store. */
export class LiveWorlds {
  /** The one used last at the end; promises, because a world is loaded once. */
  readonly #awake = new Map<string, Promise<LiveWorld>>();

  /** The worlds on their way out of memory. They come back only once their steps are kept. */
  readonly #closing = new Map<string, Promise<void>>();

  constructor(private readonly options: LiveWorldsOptions) {}

  get size(): number {
    return this.#awake.size;
  }

  has(id: string): boolean {
    return this.#awake.has(id);
  }

  /**
   * Works on a world, and resolves once all its steps are kept. If another process has added a step in the meantime, the work is
   * done again on the world that has it.
   */
  async run<T>(id: string, bytes: number, work: (live: LiveWorld) => Promise<T>): Promise<Done<T>> {
    for (let tries = 1; ; tries++)
      try {
        return await this.#once(id, bytes, work);
      } catch (error) {
        if (!(error instanceof NotTheHead)) throw error;
        if (tries === mostTries) throw this.#unkept(error, true);
      }
  }

  /** Ends a world in memory. */
  async drop(id: string): Promise<void> {
    const waking = this.#awake.get(id);
    if (!waking) return;
    this.#awake.delete(id);
    const closing = this.#end(id, waking);
    this.#closing.set(id, closing);
    await closing.finally(() => this.#closing.get(id) === closing && this.#closing.delete(id));
  }

  /** Forgets all worlds in memory, because others may have them now: work on them is done again. */
  async fence(): Promise<void> {
    await Promise.all([...this.#awake.keys()].map((id) => this.drop(id)));
  }

  async #end(id: string, waking: Promise<LiveWorld>): Promise<void> {
    const { store, onError } = this.options;
    await this.#closing.get(id)?.catch(() => {});
    const live = await waking.catch(() => undefined);
    await live?.close().catch(onError);
    if (live && isShared(store)) await store.release(id).catch(onError);
  }

  close(): Promise<void> {
    return this.fence();
  }

  async #once<T>(id: string, bytes: number, work: (live: LiveWorld) => Promise<T>): Promise<Done<T>> {
    const live = await this.#wake(id, bytes);
    live.users++;
    const { late } = live;
    try {
      const result = await work(live);
      if (live.late > late) throw new NotTheHead(id, live.steps);
      const kept = live.kept()?.catch((error: unknown) => this.#failed(error));
      if (this.options.durable ?? true) await kept;
      return { result, steps: live.steps, bytes: live.bytes };
    } catch (error) {
      if (live.isBroken && !(error instanceof NotTheHead)) throw this.#unkept(error, true);
      throw error;
    } finally {
      live.users--;
      if (live.isBroken) await this.drop(id);
      else await this.#rest();
    }
  }

  /** A step that could not be kept is told to the caller, unless they have their answer already. */
  #failed(error: unknown): void {
    if (this.options.durable ?? true) throw error;
    this.options.onError?.(error);
  }

  /** For a step, a store that was cut off leaves open whether it was kept; a world that was not even loaded has none. */
  #unkept(error: unknown, isStep: boolean): WorldRefused {
    this.options.onError?.(error);
    return isStep && error instanceof CutOff ? perhapsKept(error) : notKept(error);
  }

  #wake(id: string, bytes: number): Promise<LiveWorld> {
    const waking = this.#awake.get(id) ?? this.#load(id, bytes);
    this.#awake.delete(id);
    this.#awake.set(id, waking);
    waking.catch(() => this.#awake.delete(id));
    return waking;
  }

  async #load(id: string, bytes: number): Promise<LiveWorld> {
    const { store, portal, onError, onAwake } = this.options;
    await this.#closing.get(id);
    const kept = await this.#kept(id);
    if (!kept) throw new WorldRefused('notFound', `There is no world ${id}.`);
    const { about, from } = kept;
    const begin = { steps: from + kept.steps.length, bytes: kept.bytes ?? bytes };
    const live = new LiveWorld({ ...begin, about, state: restored(kept), store, portal, onError });
    onAwake?.(live);
    return live;
  }

  /** The kept part of a world, once no other server has it. */
  async #kept(id: string): Promise<Kept | undefined> {
    const { store } = this.options;
    try {
      const owner = isShared(store) ? await store.claim(id) : undefined;
      if (owner) throw new OwnedElsewhere(id, owner);
      return await store.load(id);
    } catch (error) {
      if (error instanceof DamagedWorld) throw new WorldRefused('unknown', error.message);
      if (!isShared(store) || error instanceof OwnedElsewhere) throw error;
      throw this.#unkept(error, false);
    }
  }

  /** Lets worlds out of memory that nobody works on, and that have no callbacks to send. */
  async #rest(): Promise<void> {
    for (const [id, waking] of this.#awake) {
      if (this.#awake.size <= this.options.awake) return;
      const live = await waking;
      if (live.users === 0 && !(this.options.onAwake && live.engine.world.callbacks.size > 0)) await this.drop(id);
    }
  }
}
