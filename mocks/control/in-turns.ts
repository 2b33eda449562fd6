import type { Steps } from '../collections/steps.js';

/** Milliseconds of work after which others have their turn. */
const turn = 4;

/** The end of a turn: Node has one without a pause, and pages have not. */
const others = (): Promise<void> =>
  new Promise((resolve) => (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve)));

/** Work in turns, however it is divided: others are waited for, if this turn is over. */
export class Turns {
  #began = performance.now();

  /** Undefined as long as the turn goes on. */
  next(): Promise<void> | undefined {
    if (performance.now() - this.#began < turn) return undefined;
    return others().then(() => void (this.#began = performance.now()));
  }
}

/** Takes steps, and lets others have their turn between them. */
export async function inTurns<T>(steps: Steps<T>, turns = new Turns()): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const wait = turns.next();
    if (wait) await wait;
  }
}
