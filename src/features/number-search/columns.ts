import { html } from 'lit';
import type { FreeNumber } from '../../api/numbers.js';
import { kindWords, numberName } from '../../sections/number-words.js';
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
      cell: (number) => choice(number, basket, t('search.addressRequired')),
      share: 1.5,
    },
    { key: 'kind', title: t('search.type'), cell: (number) => kindWords(t, number, locale), share: 1.5 },
    { key: 'price', title: t('numbers.price'), cell: ({ monthlyPrice }) => amounts.price(monthlyPrice, decimals), end: true },
  ];
}

const stay = (event: Event) => event.preventDefault();

/** A number with its checkbox, which is the selection's; nothing changes while the purchase runs. */
const choice = (number: FreeNumber, basket: Basket, condition: string) =>
  html`<div>
    <label class="nx-tick">
      <input
        type="checkbox"
        part="checkbox"
        value=${number.msisdn}
        .checked=${basket.has(number)}
        aria-disabled=${basket.busy}
        @click=${basket.busy ? stay : undefined}
        @change=${() => basket.toggle(number)}
      />
      <strong>${numberName(number)}</strong>
    </label>
    ${number.addressRequired ? html`<div class="nx-muted nx-small nx-condition">${condition}</div>` : ''}
  </div>`;
