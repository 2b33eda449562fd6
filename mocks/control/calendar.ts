import { refused } from './input.js';

/** Calendars are heavy: the browser's own, or else a copy that loads when first asked for. */
const calendar = async () =>
  (globalThis as { Temporal?: typeof import('temporal-polyfill').Temporal }).Temporal ??
  (await import('temporal-polyfill')).Temporal;

/** Outside of these, dates are mistakes. */
const [earliest, latest] = [Date.UTC(2000, 0), Date.UTC(9000, 0)];

/** An instant as it is written in ISO 8601, with its zone, in epoch milliseconds. Refuses the field it came in. */
export async function instantIn(field: string, text: string): Promise<number> {
  const { Instant } = await calendar();
  const instant = attempt(field, () => Instant.from(text).epochMilliseconds);
  if (instant < earliest || instant > latest) throw refused(field, 'outOfBounds');
  return instant;
}

/** An instant so much later, in UTC's calendar: `P1M` is a month of its own length. Refuses the field the duration came in. */
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
