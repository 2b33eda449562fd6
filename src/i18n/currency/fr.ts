import type { Translation } from '../catalog.js';
import type { CurrencyWords } from './en.js';

export default {
  'currency.title': 'Afficher le solde en',
  'currency.EUR': 'Euros',
  'currency.USD': 'Dollars US',
  'currency.hint': 'Les paiements et les prix restent en euros. Cours du jour : 1 € = {{rate}} ({{date}}).',
  'currency.saved': 'Le solde est maintenant affiché dans cette devise.',
  'currency.section': 'Devise',
} satisfies Translation<CurrencyWords>;
