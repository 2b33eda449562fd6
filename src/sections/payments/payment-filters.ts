import { paymentStatuses } from '../../api/choices.js';
import { Filters } from '../filters/filters.js';
import type { PaymentsHost } from './host.js';

/** The filters of payments: their days, and their state. */
export const paymentFilters = (host: PaymentsHost): Filters =>
  new Filters(host, () => {
    const { t } = host;
    return {
      id: 'payments',
      name: t('payments.title'),
      days: t('parts.period'),
      choice: t('payments.status'),
      all: t('payments.all'),
      options: Object.fromEntries(paymentStatuses.map((status) => [status, t(`payments.${status}`)])),
    };
  });
