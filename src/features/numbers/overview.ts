import { html } from 'lit';
import type { RentedNumber } from '../../api/numbers.js';
import { day, list, number } from '../../i18n/format.js';
import type { Amounts } from '../../sections/amounts.js';
import { numberName } from '../../sections/number-words.js';
import { monthly, renewalDays } from '../../sections/renewals.js';
import { button } from '../../ui/button/button.js';
import { definitions } from '../../ui/content/content.js';
import { notice } from '../../ui/content/notice.js';
import { stats } from '../../ui/content/stats.js';
import type { NumbersHost } from './host.js';

interface Danger {
  readonly atRisk: readonly RentedNumber[];
  /** True if auto reload is on; undefined if that is unknown. */
  readonly isOn: boolean | undefined;
  /** Opens the settings of auto reload; undefined if they are open. */
  readonly open: (() => void) | undefined;
}

/** Warns early, because another customer may take a released number. */
export function danger({ t, locale }: NumbersHost, { atRisk, isOn, open }: Danger) {
  if (atRisk.length === 0) return '';
  const each = atRisk.map((number) => `${numberName(number)} (${day(number.renewsOn, locale)})`);
  const words = t(isOn ? 'numbers.dangerReload' : 'numbers.danger', { numbers: list(each, locale) });
  const action =
    isOn === false && open ? html`<div class="nx-actions">${button({ label: t('numbers.reload'), onClick: open })}</div>` : '';
  return notice(isOn ? 'info' : 'danger', [html`<p>${words}</p>`, action], t('numbers.dangerTitle'));
}

/** The way to more numbers. */
export const rent = (host: NumbersHost) =>
  button({ label: host.t('numbers.rent'), look: 'primary', onClick: () => host.emit('nx-rent-requested', {}) });

/** The number of numbers, their total price, the next renewal, and how many of them the balance does not cover. */
export function sums({ t, locale }: NumbersHost, amounts: Amounts, all: readonly RentedNumber[], atRisk: number) {
  const [next] = renewalDays(all);
  return stats([
    { name: t('numbers.count'), value: number(all.length, locale) },
    { name: t('numbers.monthly'), value: amounts.sum(monthly(all)) },
    { name: t('numbers.next'), value: next ? day(next.day, locale) : '–', note: next && amounts.shown(next.total) },
    { name: t('numbers.risk'), value: number(atRisk, locale) },
  ]);
}

/** The number of numbers in the list, in words. */
export const countOf = ({ t, locale }: NumbersHost, { length }: readonly RentedNumber[]) =>
  t('numbers.found', { count: length, number: number(length, locale) });

/** The renewals of the next month, by day. */
export function calendar({ t, locale }: NumbersHost, amounts: Amounts, all: readonly RentedNumber[]) {
  const days = renewalDays(all).map(
    ({ day: on, numbers, total }) =>
      [day(on, locale), `${list(numbers.map(numberName), locale)}: ${amounts.shown(total)}`] as const,
  );
  return html`<details>
    <summary>${t('numbers.calendar')}</summary>
    ${definitions(days)}
  </details>`;
}
