import { append, emptyLog, type Log } from '../collections/log.js';
import { changed, withAccount } from '../world/copies.js';
import type { Account, User } from '../world/entities.js';
import { drawn, uuid } from '../world/ids.js';
import type { Money } from '../world/money.js';
import { noRouting } from '../world/number-entities.js';
import type { BalanceTransfer, Subaccount } from '../world/subaccount-entities.js';
import { known, type World } from '../world/world.js';
import { covers, post } from './ledger.js';

/** The subaccounts of an account, oldest first (docs/rules.md#subaccounts). */
export const subaccountsOf = ({ subaccounts, accounts }: World, parentId: string): readonly Subaccount[] =>
  subaccounts
    .values()
    .filter((it) => it.parentId === parentId)
    .toSorted((a, b) => {
      const [one, other] = [known(accounts, a.accountId), known(accounts, b.accountId)];
      return one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1);
    });

/** True if an account is a subaccount that was suspended: no key of it works. */
export const isSuspended = ({ subaccounts }: World, accountId: string): boolean => subaccounts.get(accountId)?.suspended === true;

/** True for an account and one of its subaccounts, either way round: between them money and numbers may go. */
export const areRelated = ({ subaccounts }: World, one: string, other: string): boolean =>
  subaccounts.get(one)?.parentId === other || subaccounts.get(other)?.parentId === one;

export const withSubaccount = (world: World, subaccount: Subaccount): World =>
  changed(world, { subaccounts: world.subaccounts.set(subaccount.accountId, subaccount) });

/** The transfers of an account and its subaccounts, oldest first. */
export const transfersOf = ({ transfers }: World, parentId: string): Log<BalanceTransfer> => transfers.get(parentId) ?? emptyLog;

/** A wish to move money or a number. */
export interface Move {
  readonly parentId: string;
  readonly from: User;
  readonly to: User;
}

/** Moves money, or nothing: undefined if the balance does not cover it (docs/rules.md#subaccounts). */
export function moveBalance(
  world: World,
  { parentId, from, to }: Move,
  amount: Money,
  reference: string,
): readonly [World, BalanceTransfer] | undefined {
  const payer = known(world.accounts, from.accountId);
  if (!covers(payer, amount)) return undefined;
  const at = world.now;
  const paid = withAccount(world, post(payer, { at, kind: 'transfer', what: `transfer to ${to.apiKey}`, amount: -amount }));
  const payee = known(paid.accounts, to.accountId);
  const got = withAccount(paid, post(payee, { at, kind: 'transfer', what: `transfer from ${from.apiKey}`, amount }));
  const transfer = { id: uuid(world), at, from: from.apiKey, to: to.apiKey, amount, reference };
  const transfers = got.transfers.set(parentId, append(transfersOf(got, parentId), transfer));
  return [changed(drawn(got), { transfers }), transfer];
}

/** Moves a number without its settings, which may lead to programs of the other account; undefined if it is not there. */
export function moveNumber(world: World, { from, to }: Move, country: string, msisdn: string): World | undefined {
  const giver = known(world.accounts, from.accountId);
  const number = giver.numbers.find((it) => it.msisdn === msisdn && it.country === country);
  if (!number) return undefined;
  const left: Account = { ...giver, numbers: giver.numbers.filter((it) => it !== number) };
  const given = withAccount(world, left);
  const taker = known(given.accounts, to.accountId);
  const next = withAccount(given, { ...taker, numbers: [...taker.numbers, { ...number, routing: noRouting }] });
  return changed(next, { rented: next.rented.set(msisdn, taker.id) });
}
