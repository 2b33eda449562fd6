import { LiveWorld } from './live-world.js';
import { WorldRefused } from './quotas.js';
import { DamagedWorld, NotTheHead, restored, type WorldStore } from './store.js';

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
   * done once more on the world that has it.
   */
  async run<T>(id: string, bytes: number, work: (live: LiveWorld) => Promise<T>): Promise<Done<T>> {
    try {
      return await this.#once(id, bytes, work);
    } catch (error) {
      if (error instanceof NotTheHead) return this.#once(id, bytes, work);
      throw error;
    }
  }

  /** Ends a world in memory. */
  async drop(id: string): Promise<void> {
    const waking = this.#awake.get(id);
    if (!waking) return;
    this.#awake.delete(id);
    const closing = this.#end(waking).finally(() => this.#closing.delete(id));
    this.#closing.set(id, closing);
    await closing;
  }

  async #end(waking: Promise<LiveWorld>): Promise<void> {
    const live = await waking.catch(() => undefined);
    await live?.close().catch(this.options.onError);
  }

  async close(): Promise<void> {
    for (const id of this.#awake.keys()) await this.drop(id);
  }

  async #once<T>(id: string, bytes: number, work: (live: LiveWorld) => Promise<T>): Promise<Done<T>> {
    const live = await this.#wake(id, bytes);
    live.users++;
    try {
      const result = await work(live);
      const kept = live.kept()?.catch((error: unknown) => this.#failed(error));
      if (this.options.durable ?? true) await kept;
      return { result, steps: live.steps, bytes: live.bytes };
    } catch (error) {
      if (live.isBroken && !(error instanceof NotTheHead)) throw this.#unkept(error);
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

  /** Nothing was done for a caller who hears this: the world goes on from what is kept. */
  #unkept(error: unknown): WorldRefused {
    this.options.onError?.(error);
    const why = error instanceof Error ? error.message : 'its store has failed';
    return new WorldRefused('unavailable', `This could not be kept, and so nothing was done: ${why}.`);
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
    const kept = await store.load(id).catch((error: unknown) => {
      if (error instanceof DamagedWorld) throw new WorldRefused('unknown', error.message);
      throw error;
    });
    if (!kept) throw new WorldRefused('notFound', `There is no world ${id}.`);
    const steps = kept.from + kept.steps.length;
    const live = new LiveWorld({ about: kept.about, state: restored(kept), steps, bytes, store, portal, onError });
    onAwake?.(live);
    return live;
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
