import { getGettingStarted, type getBalance } from '../../api/account.js';
import { getApiKey, revealApiSecret } from '../../api/api-key.js';
import type { Query } from '../../core/query.js';
import { AccountReadings } from '../../sections/attention/account-readings.js';
import { FirstCall } from '../../sections/first-steps/first-call.js';
import type { Beginnings } from './checklist.js';
import type { OverviewHost } from './host.js';

/** Everything that an overview reads of an account. */
export class Account extends AccountReadings {
  readonly firstCall: FirstCall;

  constructor(host: OverviewHost, balance: Query<typeof getBalance>) {
    super(host, balance);
    const toBegin = [getGettingStarted, getApiKey, revealApiSecret];
    this.firstCall = new FirstCall(host, () => toBegin.every((it) => host.client?.can(it)));
  }

  get beginnings(): Beginnings {
    const { data } = this.firstCall.query;
    return {
      hasCalled: data && !data.show,
      hasPaid: this.payments.isAllowed ? this.balance.data && !this.balance.data.demo : undefined,
      hasNumber: this.numbers.query.data && this.numbers.query.data.items.length > 0,
      reloads: this.reload.query.data?.enabled,
    };
  }
}
