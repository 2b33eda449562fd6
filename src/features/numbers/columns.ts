import { html } from 'lit';
import type { RentedNumber } from '../../api/numbers.js';
import { countryName } from '../../i18n/countries.js';
import { day, decimalsIn } from '../../i18n/format.js';
import { doesWords, kindWords, numberName } from '../../sections/number-words.js';
import { badge } from '../../ui/content/badge.js';
import { menu, type MenuItem } from '../../ui/menu/menu.js';
import type { Column } from '../../ui/table/table-head.js';
import type { Amounts } from '../../sections/amounts.js';
import type { NumbersHost } from './host.js';

interface Rows {
  readonly atRisk: ReadonlySet<RentedNumber>;
  readonly amounts: Amounts;
  readonly setUp: (number: RentedNumber) => void;
  readonly cancel: (number: RentedNumber) => void;
}

const named = (number: RentedNumber, t: NumbersHost['t'], locale: string) =>
  html`<div>
    <strong>${numberName(number)}</strong>
    <div class="nx-muted nx-small">${countryName(number.country, locale)} · ${kindWords(t, number, locale)}</div>
  </div>`;

const actions = (
  t: NumbersHost['t'],
  number: RentedNumber,
  { setUp, cancel }: Pick<Rows, 'setUp' | 'cancel'>,
  more: readonly MenuItem[] = [],
) =>
  menu({
    id: `number-${number.country}-${number.msisdn}`,
    look: 'more',
    label: t('numbers.setUp'),
    name: t('numbers.setUpName', { number: numberName(number) }),
    items: [
      { label: t('numbers.setUp'), onClick: () => setUp(number) },
      'line',
      { label: t('numbers.cancel'), onClick: () => cancel(number) },
      ...more,
    ],
  });

export function columnsOf(
  { t, locale }: NumbersHost,
  all: readonly RentedNumber[],
  { atRisk, amounts, ...doings }: Rows,
): readonly Column<RentedNumber>[] {
  const decimals = decimalsIn(all.map(({ monthlyPrice }) => monthlyPrice));
  return [
    {
      key: 'number',
      title: t('numbers.number'),
      by: ({ msisdn }) => msisdn,
      cell: (number) => named(number, t, locale),
      share: 1.5,
    },
    {
      key: 'does',
      title: t('numbers.does'),
      cell: (number) =>
        html`<div class="nx-small nx-web">${doesWords(t, number).map((words) => html`<div>${words}</div>`)}</div>`,
      share: 2,
      priority: 'second',
    },
    {
      key: 'renews',
      title: t('numbers.renews'),
      labelled: true,
      by: ({ renewsOn }) => renewsOn,
      cell: (number) =>
        html`<div>${day(number.renewsOn, locale)} ${atRisk.has(number) ? badge(t('numbers.atRisk'), 'danger') : ''}</div>`,
    },
    {
      key: 'price',
      title: t('numbers.price'),
      by: ({ monthlyPrice }) => Number(monthlyPrice),
      cell: ({ monthlyPrice }) => amounts.price(monthlyPrice, decimals),
      end: true,
    },
    {
      key: 'actions',
      title: t('numbers.actions'),
      quiet: true,
      share: 0.5,
      hasMenu: true,
      cell: (number, more) => actions(t, number, doings, more),
    },
  ];
}
