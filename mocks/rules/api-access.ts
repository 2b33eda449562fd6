import type { Access } from '../../src/api/endpoint.js';
import type { Account, User } from '../world/entities.js';
import { isAllowed } from './permissions.js';

/** Requirements of a call to the public API. */
export interface Demand {
  /**
   * The permission that the user needs; `signedIn` for calls that every key may make, sending included
   * (docs/rules.md#keys-and-permissions).
   */
  readonly access: Access;
  /**
   * True for calls that are served even at zero balance: only reading the balance and topping up (docs/rules.md#zero-balance).
   */
  readonly atZero?: boolean;
}

/** Reasons to refuse a call before its parameters are read. */
export type Turned = 'forbidden' | 'noCredit';

/**
 * The reason to refuse a call, if any. A key has its user's permissions (docs/rules.md#keys-and-permissions), even before the
 * user has replaced a temporary password, which concerns signing in only. At zero balance all calls are refused, free ones
 * included (docs/rules.md#zero-balance).
 */
export function turnedAway(user: User, { balance }: Pick<Account, 'balance'>, { access, atZero }: Demand): Turned | undefined {
  if (!isAllowed(user, access)) return 'forbidden';
  return balance === 0 && !atZero ? 'noCredit' : undefined;
}
