/** Milliseconds. */
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The UTC day of an instant: `2026-03-31`. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The UTC day of an instant, as days since 1970. */
export const dayNumber = (at: number): number => Math.floor(at / day);

/** A wait in whole seconds, rounded up, so that waiting that long is always enough. */
export const inSeconds = (milliseconds: number): number => Math.max(0, Math.ceil(milliseconds / second));
