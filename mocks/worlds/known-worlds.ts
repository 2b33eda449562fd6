import { WorldRefused } from './quotas.js';
import type { Listed } from './store.js';

type Known = Listed & { readonly usedAt: number };

/** The worlds that a server knows of, and when it has used each. */
export class KnownWorlds {
  readonly #all = new Map<string, Known>();

  constructor(private readonly wall: () => number) {}

  get size(): number {
    return this.#all.size;
  }

  get list(): readonly Known[] {
    return [...this.#all.values()];
  }

  has(id: string): boolean {
    return this.#all.has(id);
  }

  /** A world by its id. Throws `WorldRefused` if there is none. */
  get(id: string): Listed {
    const found = this.#all.get(id);
    if (found) return found;
    throw new WorldRefused('notFound', `There is no world ${id}: it was deleted, or nobody has used it for long.`);
  }

  /** The ids of worlds that nobody has used for as long as they say. */
  unused(): readonly string[] {
    const now = this.wall();
    const isOver = ({ about: { expires }, usedAt }: Known) => expires !== null && now - usedAt >= expires;
    return this.list.filter(isOver).map(({ about }) => about.id);
  }

  /** Notes how a world is, now that it is used. */
  used(listed: Listed): void {
    this.#all.set(listed.about.id, { ...listed, usedAt: this.wall() });
  }

  /** Notes how a world is that was changed elsewhere. */
  seen(listed: Listed): void {
    this.#all.set(listed.about.id, { ...listed, usedAt: this.#all.get(listed.about.id)?.usedAt ?? 0 });
  }

  forget(id: string): void {
    this.#all.delete(id);
  }
}
