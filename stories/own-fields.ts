import type { HostField } from '../src/index.js';

/** Fields of a host's own, one of each kind. */
export const ownFields: readonly HostField[] = [
  {
    id: 'heardOf',
    label: { en: 'How did you hear of us?', de: 'Woher kennen Sie uns?', ar: 'كيف سمعت عنا؟' },
    kind: 'choice',
    required: true,
    options: {
      friend: { en: 'From a friend', de: 'Von Freunden', ar: 'من صديق' },
      search: { en: 'By a search', de: 'Über eine Suche', ar: 'عن طريق البحث' },
    },
  },
  {
    id: 'order',
    label: { en: 'Order number', de: 'Bestellnummer', ar: 'رقم الطلب' },
    kind: 'text',
    hint: { en: 'Six digits, as on your receipt.', de: 'Sechs Ziffern, wie auf Ihrem Beleg.', ar: 'ستة أرقام كما في الإيصال.' },
    maxLength: 6,
    pattern: '\\d{6}',
    invalid: {
      en: 'An order number has six digits.',
      de: 'Eine Bestellnummer hat sechs Ziffern.',
      ar: 'يتكون رقم الطلب من ستة أرقام.',
    },
  },
  {
    id: 'partnerTerms',
    label: { en: 'I agree to the partner terms', de: 'Ich stimme den Partnerbedingungen zu', ar: 'أوافق على شروط الشركاء' },
    kind: 'checkbox',
    required: true,
  },
];
