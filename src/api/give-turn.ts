/** Milliseconds after which it goes on in any case. */
const patience = 200;

/**
 * Lets the page paint and answer keys, and then goes on with a value, whatever the urgency of the host's own task. Where there are no
 * such turns it goes on at once, and where a library has taken their name, whatever that does.
 */
export async function giveTurn<T>(value: T): Promise<T> {
  try {
    const turn = globalThis.scheduler?.postTask?.(() => {});
    if (turn !== undefined) await Promise.race([turn, new Promise((next) => setTimeout(next, patience))]);
  } catch {
    // It is not the browser's.
  }
  return value;
}
