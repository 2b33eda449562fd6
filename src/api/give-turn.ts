/**
 * Lets the page paint and answer keys, and then goes on with a value, whatever the urgency of the host's own task. A browser that has
 * no such turns goes on at once, as in a page where a library has taken the name.
 */
export const giveTurn = <T>(value: T): T | Promise<T> => globalThis.scheduler?.postTask?.(() => value) ?? value;
