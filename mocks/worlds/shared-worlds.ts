import type { About } from './about.js';
import type { KnownWorlds } from './known-worlds.js';
import type { LiveWorlds } from './live-worlds.js';
import type { SharedStore } from './shared-store.js';

/** The part of worlds that other servers have a hand in. */
export class SharedWorlds {
  #expiredAt = 0;

  constructor(
    readonly store: SharedStore,
    private readonly known: KnownWorlds,
    private readonly live: LiveWorlds,
  ) {}

  /** Learns from the store how a world is now, which another server may have made, changed or removed. */
  async look(id: string): Promise<void> {
    const found = await this.store.find(id);
    if (found) return this.known.seen(found);
    this.known.forget(id);
    await this.live.drop(id);
  }

  /** Changes how a world is called and kept. Throws `WorldRefused` if another server has removed it. */
  async keep(about: About): Promise<void> {
    if (await this.store.change(about)) return;
    await this.look(about.id);
    this.known.get(about.id);
  }

  /** Learns from the store how all worlds are now. */
  async lookAtAll(): Promise<void> {
    const all = await this.store.list();
    const ids = new Set(all.map(({ about }) => about.id));
    for (const { about } of this.known.list) if (!ids.has(about.id)) await this.look(about.id);
    all.forEach((it) => this.known.seen(it));
  }

  /** Forgets the worlds in memory, which other servers may have now. */
  fence(): Promise<void> {
    return this.live.fence();
  }

  /** Removes worlds that no server has used for as long as they say. */
  async expire(now: number): Promise<void> {
    const used = this.known.list.filter(({ usedAt }) => usedAt >= this.#expiredAt);
    this.#expiredAt = now;
    await this.store.expire(used.map(({ about }) => about.id));
  }
}
