import type { Translation } from '../catalog.js';
import type { CurrencyWords } from './en.js';

export default {
  'currency.title': 'Mostra il saldo in',
  'currency.EUR': 'Euro',
  'currency.USD': 'Dollari USA',
  'currency.hint': 'Pagamenti e prezzi restano in euro. Cambio di oggi: 1 € = {{rate}} ({{date}}).',
  'currency.saved': 'Il saldo ora è mostrato in questa valuta.',
  'currency.section': 'Valuta',
} satisfies Translation<CurrencyWords>;
