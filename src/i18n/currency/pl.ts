import type { Translation } from '../catalog.js';
import type { CurrencyWords } from './en.js';

export default {
  'currency.title': 'Pokazuj saldo w',
  'currency.EUR': 'Euro',
  'currency.USD': 'Dolary amerykańskie',
  'currency.hint': 'Płatności i ceny pozostają w euro. Dzisiejszy kurs: 1 € = {{rate}} ({{date}}).',
  'currency.saved': 'Saldo jest teraz pokazywane w tej walucie.',
  'currency.section': 'Waluta',
} satisfies Translation<CurrencyWords>;
