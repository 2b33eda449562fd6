import type { Access } from '../../src/api/endpoint.js';
import type { Account, User } from '../world/entities.js';
import { isAllowed } from './permissions.js';

/** What a call of the public API takes. */
export interface Demand {
  /**
   * What its user must be allowed; `signedIn` for what everybody's key may do, sending among it
   * (docs/rules.md#keys-and-permissions).
   */
  readonly access: Access;
  /** Asking for the balance and topping up are the only calls that go on at zero balance (docs/rules.md#zero-balance). */
  readonly atZero?: boolean;
}

/** Why a call is refused before anything of it is looked at. */
export type Turned = 'forbidden' | 'noCredit';

/**
 * A key may do what its user was allowed (docs/rules.md#keys-and-permissions), also while its user has not replaced a temporary
 * password: that is about signing in. At zero balance all is refused, whatever it costs (docs/rules.md#zero-balance).
 */
export function turnedAway(user: User, { balance }: Pick<Account, 'balance'>, { access, atZero }: Demand): Turned | undefined {
  if (!isAllowed(user, access)) return 'forbidden';
  return balance === 0 && !atZero ? 'noCredit' : undefined;
}
