import { day, hour, minute } from '../time/durations.js';
import { hash, mix } from '../collections/hash.js';

const isWorkingDay = (at: number): boolean => {
  const weekday = new Date(at).getUTCDay();
  return weekday > 0 && weekday < 6;
};

/** Midnight of a later working day: `days` working days after the day of an instant. */
export function workingDaysAfter(at: number, days: number): number {
  let midnight = Math.floor(at / day) * day;
  for (let left = days; left > 0;) {
    midnight += day;
    if (isWorkingDay(midnight)) left--;
  }
  return midnight;
}

/**
 * The instant at which a bank transfer arrives: one to three working days later, in banking hours (docs/rules.md#bank-transfers).
 * The seed decides.
 */
export function arrival(now: number, seed: number, paymentId: string): number {
  const chance = mix(mix(seed) ^ hash(`arrival ${paymentId}`));
  return workingDaysAfter(now, 1 + (chance % 3)) + 8 * hour + ((chance >>> 8) % 540) * minute;
}
