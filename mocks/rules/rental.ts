import type { Account } from '../world/entities.js';
import { covers, post } from './ledger.js';
import { noRouting, type Rented } from '../world/number-entities.js';
import { withAccount } from '../world/copies.js';
import type { World } from '../world/world.js';
import { isTakenFirst } from './magic-phones.js';
import { needsAddress } from './number-prices.js';
import { renewalAt } from './renewal-dates.js';
import { inStock } from './stock.js';

/** The reason why a number can't be rented. */
export type NotRented = 'notFound' | 'numberTaken' | 'addressRequired' | 'notEnoughCredit';

/** The owner of a number that a customer outside this mock has rented. */
const elsewhere = '';

/** True if an account has an address on file in a country. */
const isAt = ({ address }: Account, country: string): boolean => address.country === country && address.line1.trim() !== '';

/**
 * Rents a number that is still for rent, and charges the first month (docs/rules.md#renting-a-number). A refusal costs nothing.
 * Demo mode is no obstacle: it limits destinations, not spending (docs/rules.md#free-credit).
 */
export function rent(world: World, account: Account, country: string, msisdn: string): readonly [World, Rented | NotRented] {
  const number = inStock(world.seed, msisdn);
  if (number?.country !== country) return [world, 'notFound'];
  if (world.rented.has(msisdn)) return [world, 'numberTaken'];
  if (isTakenFirst(msisdn)) return [{ ...world, rented: world.rented.set(msisdn, elsewhere) }, 'numberTaken'];
  if (needsAddress(country) && !isAt(account, country)) return [world, 'addressRequired'];
  if (!covers(account, number.price)) return [world, 'notEnoughCredit'];

  const at = world.now;
  const rented: Rented = { ...number, rentedAt: at, renewsAt: renewalAt(at, 1), routing: noRouting };
  const paid = post(account, { at, kind: 'numberRental', what: `number +${msisdn}`, amount: -number.price });
  const next = { ...world, rented: world.rented.set(msisdn, account.id) };
  return [withAccount(next, { ...paid, numbers: [...account.numbers, rented] }), rented];
}
