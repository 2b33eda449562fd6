/** A limit for repeated events: `most` at once, and one per second in the long run. */
export class Patience {
  #spent = 0;
  #last = -Infinity;

  constructor(private readonly most: number) {}

  /** Counts an event; returns true if there were too many. The time is in milliseconds. */
  isLost(now: number): boolean {
    this.#spent = Math.max(0, this.#spent - (now - this.#last) / 1000) + 1;
    this.#last = now;
    return this.#spent > this.most;
  }
}
