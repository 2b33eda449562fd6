/** The currency that the balance is shown in. */
export const en = {
  'currency.title': 'Display balance in',
  'currency.EUR': 'Euros',
  'currency.USD': 'US dollars',
  'currency.hint': 'Payments and prices stay in euros. Today’s rate: €1 = {{rate}} ({{date}}).',
  'currency.saved': 'Your balance is now shown in {{currency}}.',
  'currency.section': 'Currency',
} as const;
export type CurrencyWords = typeof en;
