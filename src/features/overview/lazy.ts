import { startWords } from '../../i18n/getting-started/words.js';
import { paymentsWords } from '../../i18n/payments/words.js';
import { arrival } from '../../sections/first-steps/arrival.js';
import { FirstSteps } from '../../sections/first-steps/first-steps.js';
import { firstStepStyles } from '../../sections/first-steps/first-steps.styles.js';
import type { Account } from './account.js';
import type { OverviewHost } from './host.js';
import { RecentPayments } from './recent-payments.js';

/** The way to the first API call, for accounts that have made none. */
export const firstSteps = (host: OverviewHost, { key, firstCall }: Account) => ({
  make: () => {
    const steps = new FirstSteps(host, key.query, firstCall);
    const arrived = () => {
      const at = firstCall.query.data?.firstCallAt;
      return at ? arrival(host, at) : '';
    };
    return { view: () => [arrived(), steps.view(host.headingLevel + 2)] };
  },
  words: [startWords],
  styles: [firstStepStyles],
});

/** The newest payments, at the end of the page. */
export const recentPayments = (host: OverviewHost, account: Account) => ({
  make: () => new RecentPayments(host, account),
  words: [paymentsWords],
  styles: [],
});
