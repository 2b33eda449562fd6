import type { Steps } from '../collections/steps.js';

/** Milliseconds of work after which others have their turn. */
const turn = 4;

/** The end of a turn: Node has one without a pause, and pages have not. */
const others = (): Promise<void> =>
  new Promise((resolve) => (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve)));

/** Takes steps, and lets others have their turn between them. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (let began = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < turn) continue;
    await others();
    began = performance.now();
  }
}
