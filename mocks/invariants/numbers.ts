import type { Account } from '../world/entities.js';
import { items } from '../collections/log.js';
import { day } from '../time/durations.js';
import { renewalAt } from '../rules/renewal-dates.js';
import { inStock } from '../rules/stock.js';
import type { World } from '../world/world.js';

/** A rented number is of the stock, and its day of renewal follows from the day it was rented. */
function* numbers({ seed, now, rented }: World, { id, numbers }: Account): Iterable<string> {
  for (const { msisdn, country, rentedAt, renewsAt } of numbers) {
    if (rented.get(msisdn) !== id) yield `${id}: ${msisdn} leads to ${rented.get(msisdn) ?? 'nobody'}`;
    if (inStock(seed, msisdn)?.country !== country) yield `${id}: ${msisdn} of ${country} is not in the stock`;
    if (rentedAt > now || renewsAt <= now) yield `${id}: ${msisdn} from ${rentedAt} to ${renewsAt}, now ${now}`;
    const days = Array.from({ length: 1 + Math.ceil((renewsAt - rentedAt) / (28 * day)) }, (_, n) => renewalAt(rentedAt, n));
    if (!days.includes(renewsAt)) yield `${id}: ${msisdn} from ${rentedAt} is renewed at ${renewsAt}`;
  }
}

/** An account with charges for numbers has or had a number. */
function* charges({ id, ledger, numbers }: Account): Iterable<string> {
  const charged = (kind: string) => items(ledger).filter((it) => it.kind === kind).length;
  if (charged('numberRental') < numbers.length) yield `${id}: ${numbers.length} numbers, of which some were never paid for`;
  if (charged('numberRenewal') > 0 && charged('numberRental') === 0) yield `${id}: renewals without a rental`;
}

/** Violations in a world's numbers. No number belongs to two accounts (docs/rules.md#renting-a-number). */
export function* checkNumbers(world: World): Iterable<string> {
  const { accounts, rented } = world;
  const owned = accounts.values().reduce((sum, it) => sum + it.numbers.length, 0);
  const indexed = rented.values().filter((owner) => owner !== '').length;
  if (owned !== indexed) yield `${owned} numbers of accounts, ${indexed} rented`;
  for (const account of accounts.values()) yield* [...numbers(world, account), ...charges(account)];
}
