import type { RentedNumber } from '../api/numbers.js';
import type { Translate } from '../i18n/catalog.js';
import { briefList } from '../i18n/format.js';
import { phoneNumber } from '../i18n/phone-number.js';
import { isolate } from '../i18n/isolated.js';
import type { NumbersWords } from '../i18n/numbers/en.js';

/** The identification of a number in events. */
export interface WhichNumber {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** E.164 without plus. */
  readonly msisdn: string;
}

/** A number for people, with its plus. */
export const numberName = ({ msisdn }: Pick<RentedNumber, 'msisdn'>): string => phoneNumber(msisdn);

/** Type and capabilities: "Mobile: SMS, Voice". */
export function kindWords(
  t: Translate<NumbersWords>,
  { type, features }: Pick<RentedNumber, 'type' | 'features'>,
  locale: string,
): string {
  const able = features.map((feature) => t(`numbers.${feature}`));
  return `${t(`numbers.${type}`)}: ${briefList(able, locale)}`;
}

/** The handling of texts and calls to the number. */
export function doesWords(t: Translate<NumbersWords>, { config }: RentedNumber): readonly string[] {
  const { inboundSms, voice, voiceValue } = config;
  const texts = inboundSms ? [t('numbers.doesSms', { where: isolate(inboundSms) })] : [];
  const calls = voice === 'none' ? [] : [t('numbers.doesVoice', { where: phoneNumber(voiceValue) })];
  return texts.length + calls.length > 0 ? [...texts, ...calls] : [t('numbers.doesNothing')];
}
