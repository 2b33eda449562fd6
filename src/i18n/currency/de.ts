import type { Translation } from '../catalog.js';
import type { CurrencyWords } from './en.js';

export default {
  'currency.title': 'Guthaben anzeigen in',
  'currency.EUR': 'Euro',
  'currency.USD': 'US-Dollar',
  'currency.hint': 'Zahlungen und Preise bleiben in Euro. Heutiger Kurs: 1 € = {{rate}} ({{date}}).',
  'currency.saved': 'Das Guthaben wird jetzt in dieser Währung angezeigt.',
  'currency.section': 'Währung',
} satisfies Translation<CurrencyWords>;
