import type { ActivityWords } from '../i18n/activity/en.js';
import type { PartWords } from '../i18n/parts/en.js';
import { Filters } from './filters/filters.js';
import type { PartHost } from './host.js';

const kinds = ['freeCredit', 'payment', 'message', 'numberRental', 'numberRenewal'] as const;

/** The filters of changes of the balance: their days, and their kind. */
export const activityFilters = (host: PartHost<ActivityWords & PartWords>): Filters =>
  new Filters(host, () => {
    const { t } = host;
    return {
      id: 'activity',
      name: t('activity.title'),
      days: t('parts.period'),
      choice: t('activity.kind'),
      all: t('activity.all'),
      options: Object.fromEntries(kinds.map((kind) => [kind, t(`activity.${kind}`)])),
    };
  });
