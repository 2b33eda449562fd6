/**
 * Lets the page paint and answer keys, and goes on before its other work. A browser that has no such turns goes on at once: what follows
 * is waited for. A turn that the host's own task has called off goes on too.
 */
export const giveTurn = (): Promise<void> | undefined => globalThis.scheduler?.yield?.().catch(() => {});
