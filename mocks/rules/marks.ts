/**
 * The clock's next mark after an instant: :00, :10 … for ten minutes, :00 for an hour (docs/rules.md#clock-marks). All in
 * milliseconds.
 */
export const markAfter = (now: number, every: number): number => (Math.floor(now / every) + 1) * every;
