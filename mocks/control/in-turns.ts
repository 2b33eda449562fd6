/** Milliseconds of work after which others have their turn. */
const turn = 4;

/** The end of a turn: Node has one without a pause, and pages have not. */
const others = (): Promise<void> =>
  new Promise((resolve) => (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve)));

/** Takes pieces as they are made, and lets others have their turn between them. */
export async function inTurns<T>(pieces: Iterable<T>, take: (piece: T) => void): Promise<void> {
  let began = performance.now();
  for (const piece of pieces) {
    take(piece);
    if (performance.now() - began < turn) continue;
    await others();
    began = performance.now();
  }
}
