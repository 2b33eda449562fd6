import { ApiError, isApiError } from '../../api/errors.js';
import { rentNumber, type FreeNumber } from '../../api/numbers.js';
import { changed } from '../../core/backend.js';
import { isRefusal } from '../../core/refusal.js';
import { errorText } from '../../i18n/errors.js';
import { list } from '../../i18n/format.js';
import { numberName } from '../../sections/number-words.js';
import type { Basket } from './basket.js';
import type { SearchHost } from './host.js';

/** Buys the selected numbers one after the other, so that each is charged on the balance that the others left. */
export async function purchase(host: SearchHost, basket: Basket): Promise<void> {
  const { scope, t, locale } = host;
  if (basket.busy || !scope) return;
  basket.begin();
  const bought: FreeNumber[] = [];
  for (const { number, key } of basket.chosen) {
    const { country, msisdn } = number;
    try {
      await scope.call(rentNumber, { country, msisdn, idempotencyKey: key });
      bought.push(number);
      basket.remove(number);
      host.emit('nx-number-rented', { country, msisdn });
      // A person who has left does not buy the rest, and is told nothing.
      if (scope.signal.aborted) return;
    } catch (error) {
      if (scope.signal.aborted) return;
      refused(host, basket, number, error);
    }
  }
  basket.end(bought.length > 0 ? t('search.bought', { numbers: list(bought.map(numberName), locale) }) : '');
  changed(scope.client);
}

function refused({ t, locale }: SearchHost, basket: Basket, number: FreeNumber, error: unknown) {
  const { code } = isApiError(error) ? error : new ApiError('unknown');
  const words = { number: numberName(number) };
  if (code === 'numberTaken') basket.remove(number);
  if (code === 'addressRequired') basket.wantsAddress = true;
  const own = { numberTaken: t('search.taken', words), addressRequired: t('search.needsAddress', words) };
  basket.blame(isRefusal(error) ? errorText(t, error, locale, own) : t('search.unknown', words));
}
