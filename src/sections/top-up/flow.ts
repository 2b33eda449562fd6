import type { getBalance } from '../../api/account.js';
import type { getDisplayCurrency } from '../../api/display-currency.js';
import type { listPaymentMethods } from '../../api/payment-methods.js';
import type { listPayments } from '../../api/payments.js';
import type { Query } from '../../core/query.js';
import type { Choice } from './forms.js';
import type { TopUpHost } from './host.js';
import type { TopUpState } from './state.js';

/** A top-up as its views know it: its state, the data around it, and the way to the next state. */
export interface TopUpFlow {
  readonly host: TopUpHost;
  /** The levels of its headings below the element's. */
  readonly depth: number;
  readonly state: TopUpState;
  /** Amount and method as chosen so far. */
  readonly choice: Choice;
  readonly balance: Query<typeof getBalance>;
  readonly methods: Query<typeof listPaymentMethods>;
  readonly history: Query<typeof listPayments>;
  readonly currency: Query<typeof getDisplayCurrency>;
  /** The method of a card in the first step: a kept one, or the kind of a new one. */
  methodOf(card: string): string;
  /** Takes the next state; returns true if it is another one. */
  apply(transition: (state: TopUpState) => TopUpState): boolean;
}
