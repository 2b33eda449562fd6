import type { World } from '../world/world.js';

/** A moment that can be gone back to. */
export interface Point {
  /** Epoch milliseconds. */
  readonly at: number;
  /** What brought it about: `POST /sign-ups`, `time`. */
  readonly what: string;
  readonly world: World;
}

/** How many changes are remembered unless told. A world shares nearly all it holds with the one before. */
const historyLength = 1000;

/** The worlds there have been, oldest first: the latest so many. */
export class History {
  #points: Point[] = [];

  constructor(private readonly length: number = historyLength) {}

  get points(): readonly Point[] {
    return this.#points;
  }

  add(world: World, what: string): void {
    this.#points.push({ at: world.now, what, world });
    // In bulk, for a shift costs what the list holds.
    if (this.#points.length >= 2 * this.length) this.#points = this.#points.slice(-this.length);
  }

  /** The latest point that is not after an instant; all later ones are forgotten. A `RangeError` when it is forgotten itself. */
  backTo(instant: number): Point {
    const at = this.#points.findLastIndex((point) => point.at <= instant);
    if (at < 0) throw new RangeError('Nothing from so far back is remembered');
    return this.#cut(at);
  }

  /** The point so many changes ago; all later ones are forgotten. A `RangeError` when it is forgotten itself. */
  undo(changes: number): Point {
    const at = this.#points.length - 1 - changes;
    if (!Number.isInteger(changes) || changes < 0 || at < 0) throw new RangeError('Not so many changes are remembered');
    return this.#cut(at);
  }

  /** Begins anew. */
  clear(): void {
    this.#points = [];
  }

  #cut(at: number): Point {
    this.#points.length = at + 1;
    return this.#points[at]!;
  }
}
