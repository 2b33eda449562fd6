import type { Payment } from '../../api/payments.js';

/** The end of an id, which may be long; the ends of ids differ. */
const end = (id: string) => id.slice(-26);

/**
 * The idempotency key of a payment, made of what the person saw when they wanted it: the account (if known), the newest payment
 * that was not automatic, the amount (whole cents), and the method. The same wish has the same key in a second tab, after a
 * reload, and on another try, so that it is charged once. After a payment, whatever its result, the next wish has another key.
 */
export function intentKey(account: string | undefined, newestFirst: readonly Payment[], amount: number, by: string): string {
  const seen = newestFirst.find(({ automatic }) => !automatic) ?? newestFirst[0];
  return `topup-${end(account ?? 'mine')}-${end(seen?.id ?? 'first')}-${amount}-${end(by)}`;
}
