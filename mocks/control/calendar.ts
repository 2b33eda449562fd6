import { refused } from './input.js';

/** Calendars are heavy: the browser's own `Temporal` is used, or a copy that loads on first use. */
const calendar = async () =>
  (globalThis as { Temporal?: typeof import('temporal-polyfill').Temporal }).Temporal ??
  (await import('temporal-polyfill')).Temporal;

/** Dates before or after these are mistakes. */
const [earliest, latest] = [Date.UTC(2000, 0), Date.UTC(9000, 0)];

/** The instant of an ISO 8601 text with a zone, in epoch milliseconds. Refuses the field if the text is not one. */
export async function instantIn(field: string, text: string): Promise<number> {
  const { Instant } = await calendar();
  const instant = attempt(field, () => Instant.from(text).epochMilliseconds);
  if (instant < earliest || instant > latest) throw refused(field, 'outOfBounds');
  return instant;
}

/**
 * The instant after a duration, in UTC's calendar: `P1M` is as long as the month. Refuses the field if the text is no duration.
 */
export async function plusDuration(field: string, now: number, duration: string): Promise<number> {
  const { Instant } = await calendar();
  const from = Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC');
  return attempt(field, () => from.add(duration).epochMilliseconds);
}

function attempt(field: string, read: () => number): number {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw refused(field, 'invalid_format');
    throw error;
  }
}
