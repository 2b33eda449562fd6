import type { PaymentMethod } from '../api/payment-methods.js';
import type { Translate } from '../i18n/catalog.js';
import { month } from '../i18n/format.js';
import type { MethodsWords } from '../i18n/methods/en.js';
import type { RadioCard } from '../ui/fields/radio-cards.js';
import { methodName } from './method-words.js';

/** Kept methods to choose from, by their ids. */
export const methodCards = (
  t: Translate<MethodsWords>,
  locale: string,
  methods: readonly PaymentMethod[],
): Readonly<Record<string, RadioCard>> =>
  Object.fromEntries(
    methods.map((method) => {
      const note = method.expires ? t('methods.expires', { month: month(method.expires, locale) }) : '';
      return [method.id, { label: methodName(t, method), brand: drawingOf(method), note }];
    }),
  );

/** The name of a method's drawing. */
export const drawingOf = ({ kind, brand }: PaymentMethod): string => (kind === 'paypal' ? kind : brand);
