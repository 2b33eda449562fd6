import type { Translation } from '../catalog.js';
import type { CurrencyWords } from './en.js';

export default {
  'currency.title': 'Mostrar saldo em',
  'currency.EUR': 'Euros',
  'currency.USD': 'Dólares americanos',
  'currency.hint': 'Pagamentos e preços continuam em euros. Câmbio de hoje: € 1 = {{rate}} ({{date}}).',
  'currency.saved': 'O saldo agora é exibido nesta moeda.',
  'currency.section': 'Moeda',
} satisfies Translation<CurrencyWords>;
