/**
 * The clock's next mark after an instant: of ten minutes :00, :10 …, of an hour :00 (docs/rules.md#clock-marks). All in
 * milliseconds.
 */
export const markAfter = (now: number, every: number): number => (Math.floor(now / every) + 1) * every;
