import { day, dayOf } from '../time/durations.js';
import { hash, mix } from '../collections/hash.js';

const weather = (seed: number, what: string): number => (mix(mix(seed) ^ hash(what)) % 2001) - 1000;

/** Drift of the rate in ten-thousandths: a straight line between one random point in thirty days and the next. */
function drift(seed: number, today: number): number {
  const [from, done] = [Math.floor(today / 30), ((today % 30) + 30) % 30];
  return Math.round((weather(seed, `rate ${from}`) * (30 - done) + weather(seed, `rate ${from + 1}`) * done) / 30);
}

/**
 * The price of a euro in dollars on the day of an instant, as a decimal string, and that day (docs/rules.md#display-currency). It
 * changes daily.
 */
export function usdRate(now: number, seed: number): { readonly rate: string; readonly rateDate: string } {
  const today = Math.floor(now / day);
  const tenThousandths = 11_200 + drift(seed, today) + Math.round(weather(seed, `day ${today}`) / 20);
  const rate = `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`;
  return { rate, rateDate: dayOf(now) };
}
