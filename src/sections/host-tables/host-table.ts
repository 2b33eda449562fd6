import type { LedgerEntry } from '../../api/ledger.js';
import type { FreeNumber, RentedNumber } from '../../api/numbers.js';
import type { OptIn } from '../../api/opt-ins.js';
import type { Payment } from '../../api/payments.js';
import type { User } from '../../api/people.js';
import type { UsageRequest } from '../../api/usage.js';

/** A column of the host's own in a table. */
export interface HostColumn<R> {
  /** Its name among the host's columns: small letters, digits and hyphens. */
  readonly id: string;
  /** Its heading, in the language of the page. */
  readonly label: string;
  /** The content of a row's cell; null if there is none. A number is written as in the person's language. */
  readonly value: (row: R) => string | number | null;
  /** `end` for figures; `start` by default. */
  readonly align?: 'start' | 'end';
}

/** An action of the host's own, in the menu of each row. */
export interface HostRowAction<R> {
  /** Its name in `nx-row-action`: small letters, digits and hyphens. */
  readonly id: string;
  /** Its words in the menu, in the language of the page. */
  readonly label: string;
  /** The address of a page of the host's: the action is a link to it, and fires no event. */
  readonly href?: (row: R) => string;
  /** True for rows that have the action; by default, all have it. */
  readonly when?: (row: R) => boolean;
}

/** The host's own part of a table. */
export interface HostTable<R> {
  readonly columns?: readonly HostColumn<R>[] | undefined;
  readonly rowActions?: readonly HostRowAction<R>[] | undefined;
}

/** A row with all in it, which nobody can change. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** The rows of the tables, by the element that shows them. */
export interface HostRows {
  readonly numbers: Frozen<RentedNumber>;
  readonly 'number-search': Frozen<FreeNumber>;
  /** Without the content, because a text may hold a PIN. */
  readonly usage: Frozen<Omit<UsageRequest, 'body'>>;
  readonly payments: Frozen<Payment>;
  readonly 'account-activity': Frozen<LedgerEntry>;
  readonly 'event-alerts': Frozen<OptIn>;
  readonly users: Frozen<User>;
}

/** The host's own parts of several tables, by the element that shows each. */
export type HostTables = { readonly [N in keyof HostRows]?: HostTable<HostRows[N]> };

/** The host's own action that a person has chosen, and the row as it was shown. */
export type RowAction<N extends keyof HostRows = keyof HostRows> = {
  [T in N]: { readonly table: T; readonly action: string; readonly row: HostRows[T] };
}[N];

declare global {
  interface HTMLElementEventMap {
    'nx-row-action': CustomEvent<RowAction>;
  }
}
