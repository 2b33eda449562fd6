/** How often something may happen: so many times at once, and once a second in the long run. */
export class Patience {
  #spent = 0;
  #last = -Infinity;

  constructor(private readonly most: number) {}

  /** Counts one more; whether that is too often. The time is in milliseconds. */
  isLost(now: number): boolean {
    this.#spent = Math.max(0, this.#spent - (now - this.#last) / 1000) + 1;
    this.#last = now;
    return this.#spent > this.most;
  }
}
