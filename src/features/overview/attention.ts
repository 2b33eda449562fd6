import type { Balance } from '../../api/account.js';
import type { LedgerEntry } from '../../api/ledger.js';
import type { RentedNumber } from '../../api/numbers.js';
import type { PaymentMethod } from '../../api/payment-methods.js';
import type { Payment } from '../../api/payments.js';
import type { User } from '../../api/people.js';
import { refusalsToStop } from '../../api/limits.js';
import type { AutoReload } from '../../api/settings.js';
import type { Product } from '../../api/choices.js';
import type { UsageTotals } from '../../api/usage.js';
import { daysUntilBelow } from '../../sections/spending.js';
import { uncovered } from '../../sections/renewals.js';

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
}

/** Something that needs a person, with the facts for its sentence. */
export type Attention =
  | { readonly about: 'emptyBalance' | 'demoFull' | 'twoSecrets' }
  | { readonly about: 'uncovered'; readonly count: number; readonly day: string }
  | { readonly about: 'reloadStopped' | 'reloadRefused'; readonly refusals: number }
  | { readonly about: 'runsOut'; readonly days: number }
  | { readonly about: 'waiting' | 'transfer'; readonly payment: Payment }
  | { readonly about: 'cardExpires' | 'cardExpired'; readonly method: PaymentMethod }
  | { readonly about: 'failing'; readonly product: Product; readonly day: string; readonly share: number }
  | { readonly about: 'demo' | 'invitation'; readonly count: number };

const aDay = 86_400_000;
/** A forecast this near is a warning. */
const soonRunsOut = 7;
const soonExpires = 60;
/** Fewer requests than these say nothing about their share of failures. */
const enoughRequests = 20;
const highShare = 0.1;
const severalSecrets = 2;

type Rule = (facts: AccountFacts) => readonly Attention[];

const hasMoney = (amount: string) => /[1-9]/.test(amount);

const emptyBalance: Rule = ({ balance }) => (balance && !hasMoney(balance.amount) ? [{ about: 'emptyBalance' }] : []);

const notCovered: Rule = ({ balance, numbers = [] }) => {
  const atRisk = balance ? uncovered(numbers, balance.amount) : [];
  const [first] = atRisk;
  return first ? [{ about: 'uncovered', count: atRisk.length, day: first.renewsOn }] : [];
};

const refusedReloads: Rule = ({ reload }) => {
  if (!reload || reload.refusals === 0) return [];
  const isStopped = !reload.enabled && reload.refusals >= refusalsToStop;
  return [{ about: isStopped ? 'reloadStopped' : 'reloadRefused', refusals: reload.refusals }];
};

const runsOut: Rule = ({ balance, ledger = [], reload }) => {
  if (!reload || reload.enabled || !balance || !hasMoney(balance.amount)) return [];
  const days = daysUntilBelow(ledger, 0);
  return days !== undefined && days <= soonRunsOut ? [{ about: 'runsOut', days }] : [];
};

const waitingPayments: Rule = ({ payments = [] }) =>
  payments.filter(({ status }) => status === 'requires_action').map((payment) => ({ about: 'waiting', payment }));

/** The card of auto reload, if it expires soon. Cards are valid to the end of their month. */
const expiringCard: Rule = ({ today, reload, methods = [] }) => {
  const method = methods.find(({ id }) => id === reload?.methodId);
  if (!reload?.enabled || !method?.expires) return [];
  const [year = 0, month = 0] = method.expires.split('-').map(Number);
  const days = (Date.UTC(year, month, 1) - today.getTime()) / aDay;
  if (days > soonExpires) return [];
  return [{ about: days > 0 ? 'cardExpires' : 'cardExpired', method }];
};

/** Products of which many requests have failed on the last whole day, by UTC. */
const failing: Rule = ({ today, usage = {} }) => {
  const yesterday = new Date(today.getTime() - aDay).toISOString().slice(0, 10);
  return (Object.keys(usage) as Product[]).flatMap((product) => {
    const { requests = 0, failed = 0 } = usage[product]?.days.find(({ day }) => day === yesterday) ?? {};
    const share = requests < enoughRequests ? 0 : failed / requests;
    return share > highShare ? [{ about: 'failing', product, day: yesterday, share } as const] : [];
  });
};

const transfers: Rule = ({ payments = [] }) =>
  payments
    .filter(({ status, kind }) => status === 'pending' && kind === 'bankTransfer')
    .map((payment) => ({ about: 'transfer', payment }));

const demo: Rule = ({ balance }) => {
  if (!balance?.demo) return [];
  const { left } = balance.demo;
  return [left > 0 ? { about: 'demo', count: left } : { about: 'demoFull' }];
};

const twoSecrets: Rule = ({ secrets = 0 }) => (secrets >= severalSecrets ? [{ about: 'twoSecrets' }] : []);

const invitations: Rule = ({ users = [] }) => {
  const count = users.filter(({ status }) => status === 'invitationExpired').length;
  return count > 0 ? [{ about: 'invitation', count }] : [];
};

/** The rules by urgency: what stops the account, what soon will, what is good to know. */
const rules: readonly Rule[] = [
  emptyBalance,
  notCovered,
  refusedReloads,
  runsOut,
  waitingPayments,
  expiringCard,
  failing,
  transfers,
  demo,
  twoSecrets,
  invitations,
];

const urgency = { danger: 0, warn: 1, info: 2 } as const;
export type Severity = keyof typeof urgency;

export const severities = {
  emptyBalance: 'danger',
  uncovered: 'danger',
  reloadStopped: 'danger',
  reloadRefused: 'warn',
  runsOut: 'warn',
  waiting: 'warn',
  cardExpires: 'warn',
  cardExpired: 'warn',
  failing: 'warn',
  transfer: 'info',
  demo: 'info',
  demoFull: 'info',
  twoSecrets: 'info',
  invitation: 'info',
} as const satisfies Readonly<Record<Attention['about'], Severity>>;

/** Everything in an account that needs a person now, most urgent first. */
export const attentions = (facts: AccountFacts): readonly Attention[] =>
  rules.flatMap((rule) => rule(facts)).toSorted((a, b) => urgency[severities[a.about]] - urgency[severities[b.about]]);
