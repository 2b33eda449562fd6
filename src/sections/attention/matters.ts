import type { Balance } from '../../api/account.js';
import type { LedgerEntry } from '../../api/ledger.js';
import type { RentedNumber } from '../../api/numbers.js';
import type { PaymentMethod } from '../../api/payment-methods.js';
import type { Payment } from '../../api/payments.js';
import type { User } from '../../api/people.js';
import type { Profile } from '../../api/profile.js';
import type { Alerts, AutoReload } from '../../api/settings.js';
import type { Product } from '../../api/choices.js';
import type { UsageTotals } from '../../api/usage.js';

/** The known facts of an account; a missing one is unknown, or not for this user. */
export interface AccountFacts {
  readonly today: Date;
  readonly balance?: Balance | undefined;
  /** Changes of the balance, newest first. */
  readonly ledger?: readonly LedgerEntry[] | undefined;
  readonly reload?: AutoReload | undefined;
  readonly methods?: readonly PaymentMethod[] | undefined;
  readonly numbers?: readonly RentedNumber[] | undefined;
  readonly payments?: readonly Payment[] | undefined;
  readonly usage?: Readonly<Partial<Record<Product, UsageTotals>>> | undefined;
  /** The number of valid API secrets. */
  readonly secrets?: number | undefined;
  readonly users?: readonly User[] | undefined;
  readonly alerts?: Alerts | undefined;
  readonly profile?: Profile | undefined;
}

/** Something that needs a person, with the facts for its sentence. */
export type Attention =
  | { readonly about: 'emptyBalance' | 'demoFull' | 'twoSecrets' }
  | { readonly about: 'uncovered'; readonly count: number; readonly day: string }
  | { readonly about: 'reloadStopped' | 'reloadRefused'; readonly refusals: number }
  | { readonly about: 'runsOut'; readonly days: number }
  | { readonly about: 'lowBalance'; readonly amount: string; readonly threshold: number }
  | { readonly about: 'unverifiedPhone'; readonly phone: string }
  | { readonly about: 'waiting' | 'transfer'; readonly payment: Payment }
  | { readonly about: 'cardExpires' | 'cardExpired'; readonly method: PaymentMethod }
  | { readonly about: 'failing'; readonly product: Product; readonly day: string; readonly share: number }
  | { readonly about: 'demo' | 'invitation'; readonly count: number };
