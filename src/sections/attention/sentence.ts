import { refusalsToStop } from '../../api/limits.js';
import { cents, day, month, percent, relative, total } from '../../i18n/format.js';
import { isolate } from '../../i18n/isolated.js';
import { phoneNumber } from '../../i18n/phone-number.js';
import { methodName } from '../method-words.js';
import { secondsADay } from '../spending.js';
import type { Attention } from './matters.js';
import type { AttentionHost } from './host.js';

/** A matter in words. */
export function sentence({ t, locale }: AttentionHost, it: Attention): string {
  switch (it.about) {
    case 'uncovered':
      return t('attention.uncovered', { count: it.count, day: day(it.day, locale) });
    case 'reloadStopped':
    case 'reloadRefused':
      return t(`attention.${it.about}`, { refusals: it.refusals, limit: refusalsToStop });
    case 'runsOut':
      return t('attention.runsOut', { when: relative(it.days * secondsADay, locale) });
    case 'lowBalance':
      return t('attention.lowBalance', { amount: total(it.amount, locale), threshold: cents(it.threshold, locale) });
    case 'unverifiedPhone':
      return t('attention.unverifiedPhone', { phone: phoneNumber(it.phone) });
    case 'waiting':
    case 'transfer': {
      const { amount, reference } = it.payment;
      return t(`attention.${it.about}`, { amount: cents(amount, locale), reference: isolate(reference) });
    }
    case 'cardExpires':
    case 'cardExpired':
      return t(`attention.${it.about}`, { method: methodName(t, it.method), month: month(it.method.expires ?? '', locale) });
    case 'failing': {
      const words = { product: t(`usage.${it.product}`), day: day(it.day, locale), share: percent(it.share, locale) };
      return t('attention.failing', words);
    }
    case 'demo':
    case 'invitation':
      return t(`attention.${it.about}`, { count: it.count });
    case 'emptyBalance':
    case 'demoFull':
    case 'twoSecrets':
      return t(`attention.${it.about}`);
  }
}
