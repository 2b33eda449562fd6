/**
 * Lets the page paint and answer keys, and then goes on with a value, whatever the urgency of the host's own task. Where there are no
 * such turns, or a library has taken their name, it goes on at once.
 */
export async function giveTurn<T>(value: T): Promise<T> {
  try {
    await globalThis.scheduler?.postTask?.(() => {});
  } catch {
    // It is not the browser's.
  }
  return value;
}
