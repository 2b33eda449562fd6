import type { World } from '../world/world.js';

/** A state of the world that can be restored. */
export interface Point {
  /** 0, 1, 2 … in the order of the changes; a number is never used again. */
  readonly number: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The cause: `POST /sign-ups`, `time`. */
  readonly what: string;
  readonly world: World;
}

/** Changes that are remembered by default. A world shares nearly all its data with the one before. */
const historyLength = 1000;

/** The latest worlds, oldest first, up to a number. */
export class History {
  #points: Point[] = [];
  #next = 0;

  constructor(private readonly length: number = historyLength) {}

  get points(): readonly Point[] {
    return this.#points;
  }

  add(world: World, what: string): void {
    this.#points.push({ number: this.#next++, at: world.now, what, world });
    // Cuts in bulk, because each cut costs as much as the list is long.
    if (this.#points.length >= 2 * this.length) this.#points = this.#points.slice(-this.length);
  }

  /**
   * Returns the latest point at or before an instant, and forgets all later ones. Throws a `RangeError` if it is forgotten
   * itself.
   */
  backTo(instant: number): Point {
    const at = this.#points.findLastIndex((point) => point.at <= instant);
    if (at < 0) throw new RangeError('Nothing from so far back is remembered');
    return this.#cut(at);
  }

  /** Returns the point `changes` changes ago, and forgets all later ones. Throws a `RangeError` if it is forgotten itself. */
  undo(changes: number): Point {
    const at = this.#points.length - 1 - changes;
    if (!Number.isInteger(changes) || changes < 0 || at < 0) throw new RangeError('Not so many changes are remembered');
    return this.#cut(at);
  }

  /** Forgets all points. */
  clear(): void {
    this.#points = [];
  }

  #cut(at: number): Point {
    this.#points.length = at + 1;
    return this.#points[at]!;
  }
}
