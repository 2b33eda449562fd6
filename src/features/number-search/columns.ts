import { html } from 'lit';
import type { FreeNumber } from '../../api/numbers.js';
import { kindWords, numberName } from '../../sections/number-words.js';
import { button } from '../../ui/button/button.js';
import type { Column } from '../../ui/table/table-head.js';
import type { Amounts } from '../../sections/amounts.js';
import type { Basket } from './basket.js';
import type { SearchHost } from './host.js';

/** `decimals`: those of the prices. */
export function columnsOf(
  { t, locale }: SearchHost,
  basket: Basket,
  amounts: Amounts,
  decimals: number,
): readonly Column<FreeNumber>[] {
  return [
    {
      key: 'number',
      title: t('numbers.number'),
      cell: (number) =>
        html`<div>
          <strong>${numberName(number)}</strong>
          ${number.addressRequired ? html`<div class="nx-muted nx-small">${t('search.addressRequired')}</div>` : ''}
        </div>`,
      share: 1.5,
    },
    { key: 'kind', title: t('search.type'), cell: (number) => kindWords(t, number, locale), share: 1.5 },
    { key: 'price', title: t('numbers.price'), cell: ({ monthlyPrice }) => amounts.price(monthlyPrice, decimals), end: true },
    {
      key: 'action',
      title: t('search.action'),
      share: 1.25,
      cell: (number) => {
        const name = { number: numberName(number) };
        const isIn = basket.has(number);
        const label = isIn ? t('search.drop') : t('search.add');
        return button({
          label,
          name: isIn ? t('search.dropName', name) : t('search.addName', name),
          onClick: () => basket.toggle(number),
        });
      },
    },
  ];
}
