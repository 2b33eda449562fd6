import type { getDisplayCurrency } from '../api/display-currency.js';
import type { OutputOf } from '../api/endpoint.js';
import { dollars, total } from '../i18n/format.js';
import { inDollars } from '../money/exact.js';

/** A balance in the chosen currency (docs/rules.md#display-currency); in euros while that is unknown. */
export const balanceAmount = (amount: string, chosen: OutputOf<typeof getDisplayCurrency> | undefined, locale: string): string =>
  chosen?.currency === 'USD' ? dollars(inDollars(amount, chosen.rate), locale, 2) : total(amount, locale);
