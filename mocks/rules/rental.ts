import type { Account } from '../world/entities.js';
import { covers, post } from './ledger.js';
import { noRouting, type Rented } from '../world/number-entities.js';
import { withAccount } from '../world/copies.js';
import type { World } from '../world/world.js';
import { isTakenFirst } from './magic-phones.js';
import { needsAddress } from './number-prices.js';
import { renewalAt } from './renewal-dates.js';
import { inStock } from './stock.js';

/** Why a number can't be rented. */
export type NotRented = 'notFound' | 'numberTaken' | 'addressRequired' | 'notEnoughCredit';

/** Whose a number is that somebody beyond this backend has rented. */
const elsewhere = '';

/** Whether an account has an address in a country on file. */
const isAt = ({ address }: Account, country: string): boolean => address.country === country && address.line1.trim() !== '';

/**
 * Rents a number, if it still is for rent, and charges the first month (docs/rules.md#renting-a-number). What is refused costs
 * nothing. In demo mode as well: credit is credit, and what demo mode limits is destinations (docs/rules.md#free-credit).
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
