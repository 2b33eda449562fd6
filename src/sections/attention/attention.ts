import { exact, exactCents } from '../../money/exact.js';
import { refusalsToStop } from '../../api/limits.js';
import type { Product } from '../../api/choices.js';
import { urgencyOf } from './kinds.js';
import { daysUntilBelow } from '../spending.js';
import { uncovered } from '../renewals.js';
import type { AccountFacts, Attention } from './matters.js';

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

/** A balance that runs out soon, or is below the threshold of the balance alert, while nothing reloads it. */
const lowBalance: Rule = ({ balance, ledger = [], reload, alerts }) => {
  if (!reload || reload.enabled || !balance || !hasMoney(balance.amount)) return [];
  const days = daysUntilBelow(ledger, 0);
  if (days !== undefined && days <= soonRunsOut) return [{ about: 'runsOut', days }];
  const { amount, demo } = balance;
  if (demo || !alerts?.balanceAlert || exact(amount) >= exactCents(alerts.threshold)) return [];
  return [{ about: 'lowBalance', amount, threshold: alerts.threshold }];
};

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

/** A new phone that waits for its PIN. */
const unverifiedPhone: Rule = ({ profile }) =>
  profile?.pendingPhone ? [{ about: 'unverifiedPhone', phone: profile.pendingPhone }] : [];

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
  lowBalance,
  waitingPayments,
  unverifiedPhone,
  expiringCard,
  failing,
  transfers,
  demo,
  twoSecrets,
  invitations,
];

/** Everything in an account that needs a person now, most urgent first. */
export const attentions = (facts: AccountFacts): readonly Attention[] =>
  rules.flatMap((rule) => rule(facts)).toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
