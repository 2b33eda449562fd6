import { copyOfAccount } from '../world/copies.js';
import type { Account } from '../world/entities.js';
import type { Rented } from '../world/number-entities.js';

/** The account's rented number with these digits, if any. */
export const rentedBy = ({ numbers }: Account, country: string, msisdn: string): Rented | undefined =>
  numbers.find((it) => it.msisdn === msisdn && it.country === country);

/** The account with a changed number. */
export function withNumber(account: Account, number: Rented): Account {
  const next = copyOfAccount(account);
  next.numbers = account.numbers.map((it) => (it.msisdn === number.msisdn ? number : it));
  return next;
}
