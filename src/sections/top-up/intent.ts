import type { Payment } from '../../api/payments.js';

/** Ids of a backend may be long; their ends tell them apart. */
const end = (id: string) => id.slice(-26);

/**
 * The idempotency key of a payment that a person wants, from what they saw when they wanted it: the account (where the backend tells
 * it), the newest payment that was not automatic, the amount (whole cents), and what to pay with. The same wish has the same key in a
 * second tab, after a reload, and on another try, so that it is charged once; when a payment has been made, whatever came of it, the
 * next wish has another.
 */
export function intentKey(account: string | undefined, newestFirst: readonly Payment[], amount: number, by: string): string {
  const seen = newestFirst.find(({ automatic }) => !automatic) ?? newestFirst[0];
  return `topup-${end(account ?? 'mine')}-${end(seen?.id ?? 'first')}-${amount}-${end(by)}`;
}
