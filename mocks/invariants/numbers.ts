import type { Account } from '../world/entities.js';
import { items } from '../collections/log.js';
import { day } from '../time/durations.js';
import { renewalAt } from '../rules/renewal-dates.js';
import { inStock } from '../rules/stock.js';
import { headOf } from './subaccounts.js';
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

/** Accounts by the one at their head: numbers go between them, and their charges stay. */
function families(world: World): readonly (readonly [head: string, accounts: readonly Account[]])[] {
  const all = new Map<string, readonly Account[]>();
  for (const account of world.accounts.values()) {
    const head = headOf(world, account.id);
    all.set(head, [...(all.get(head) ?? []), account]);
  }
  return [...all];
}

/** A family with charges for numbers has or had a number. */
function* charges(id: string, family: readonly Account[]): Iterable<string> {
  const charged = (kind: string) => family.flatMap(({ ledger }) => items(ledger)).filter((it) => it.kind === kind).length;
  const rented = family.reduce((sum, { numbers }) => sum + numbers.length, 0);
  if (charged('numberRental') < rented) yield `${id}: ${rented} numbers, of which some were never paid for`;
  if (charged('numberRenewal') > 0 && charged('numberRental') === 0) yield `${id}: renewals without a rental`;
}

/** Violations in a world's numbers. No number belongs to two accounts (docs/rules.md#renting-a-number). */
export function* checkNumbers(world: World): Iterable<string> {
  const { accounts, rented } = world;
  const owned = accounts.values().reduce((sum, it) => sum + it.numbers.length, 0);
  const indexed = rented.values().filter((owner) => owner !== '').length;
  if (owned !== indexed) yield `${owned} numbers of accounts, ${indexed} rented`;
  for (const account of accounts.values()) yield* numbers(world, account);
  for (const [head, family] of families(world)) yield* charges(head, family);
}
