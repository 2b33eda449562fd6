/** Milliseconds. */
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A wait in whole seconds, rounded up: who waits that long has waited long enough. */
export const inSeconds = (milliseconds: number): number => Math.max(0, Math.ceil(milliseconds / second));
