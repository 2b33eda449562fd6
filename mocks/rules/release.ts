import type { Rented } from '../world/number-entities.js';
import { withAccount } from '../world/copies.js';
import { known, type World } from '../world/world.js';
import { mailAccount } from './mail.js';

/** Gives numbers back, which are at once for rent again, to anybody. No refund (docs/rules.md#cancelling-a-number). */
export function giveBack(world: World, accountId: string, numbers: readonly Rented[]): World {
  const account = known(world.accounts, accountId);
  const rented = numbers.reduce((table, { msisdn }) => table.delete(msisdn), world.rented);
  return withAccount({ ...world, rented }, { ...account, numbers: account.numbers.filter((it) => !numbers.includes(it)) });
}

const reasons = {
  renewal: "your balance didn't cover the next month",
  zeroBalance: 'your balance is zero',
} as const;
type Reason = keyof typeof reasons;

/** Takes numbers from an account that can't pay for them, and mails it. */
function release(world: World, accountId: string, numbers: readonly Rented[], why: Reason): World {
  if (numbers.length === 0) return world;
  const list = numbers.map(({ msisdn }) => `+${msisdn}`).join(', ');
  const mail = { subject: `Numbers released: ${list}`.slice(0, 100), text: `We released ${list} because ${reasons[why]}.` };
  return mailAccount(giveBack(world, accountId, numbers), known(world.accounts, accountId), mail);
}

/** Releases one number of an account, with an e-mail (docs/rules.md#renewals). */
export const releaseNumber = (world: World, accountId: string, msisdn: string, why: Reason): World =>
  release(world, accountId, known(world.accounts, accountId).numbers.filter((it) => it.msisdn === msisdn), why); // prettier-ignore

/** Releases all numbers of an account (docs/rules.md#zero-balance), with one e-mail. */
export const releaseAllNumbers = (world: World, accountId: string, why: Reason): World =>
  release(world, accountId, known(world.accounts, accountId).numbers, why);
