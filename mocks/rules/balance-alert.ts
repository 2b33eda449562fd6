import type { Account } from '../world/entities.js';
import { hour } from '../time/durations.js';
import { fromCents, writtenEuros } from '../world/money.js';
import { rank, type Rule } from '../time/timed-rule.js';
import { withAccount } from '../world/copies.js';
import { mailFinance, sentence } from './mail.js';
import { markAfter } from './marks.js';

const isBelow = ({ balance, alerts }: Account): boolean => balance < fromCents(alerts.threshold);

/** Readies the alert again at or above the threshold, so that the next fall is reported (docs/rules.md#balance-alert). */
export const rearmed = (account: Account): Account =>
  account.alerts.armed || isBelow(account) ? account : { ...account, alerts: { ...account.alerts, armed: true } };

/** The alert check, every hour: it mails when the balance is below the threshold, once per fall (docs/rules.md#balance-alert). */
export const balanceAlert: Rule<'accounts'> = {
  table: 'accounts',
  rank: rank.alertCheck,
  due(account, now) {
    const { balanceAlert: on, armed } = account.alerts;
    return on && armed && isBelow(account) ? markAfter(now, hour) : undefined;
  },
  describe: ({ id, companyName }) => ({
    type: 'balanceAlert',
    account: id,
    summary: sentence`${companyName} is told that its balance is low`,
  }),
  apply(world, account) {
    const warned = withAccount(world, { ...account, alerts: { ...account.alerts, armed: false } });
    const text = sentence`The balance of ${account.companyName} is ${writtenEuros(account.balance)}, below your balance threshold of ${writtenEuros(fromCents(account.alerts.threshold))}. Top up to keep sending.`;
    return mailFinance(warned, account, { subject: 'Your balance is low', text });
  },
};
