/**
 * Lets the page paint and answer keys, and goes on before its other work. A browser that has no such turns goes on at once: what follows
 * is waited for.
 */
export const giveTurn = (): Promise<void> | undefined => window.scheduler?.yield?.();
