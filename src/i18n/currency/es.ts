import type { Translation } from '../catalog.js';
import type { CurrencyWords } from './en.js';

export default {
  'currency.title': 'Mostrar el saldo en',
  'currency.EUR': 'Euros',
  'currency.USD': 'Dólares estadounidenses',
  'currency.hint': 'Los pagos y precios siguen en euros. Cambio de hoy: 1 € = {{rate}} ({{date}}).',
  'currency.saved': 'El saldo se muestra ahora en esta moneda.',
  'currency.section': 'Moneda',
} satisfies Translation<CurrencyWords>;
