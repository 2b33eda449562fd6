import { zonedMoment } from '../../i18n/format.js';
import { notice } from '../../ui/content/notice.js';
import type { StartHost } from './host.js';

/** The good news that the first call has arrived. */
export const arrival = ({ t, locale }: StartHost, at: string) =>
  notice('good', t('start.done', { date: zonedMoment(at, locale) }), t('start.doneTitle'));
