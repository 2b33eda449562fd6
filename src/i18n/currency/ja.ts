import type { Translation } from '../catalog.js';
import type { CurrencyWords } from './en.js';

export default {
  'currency.title': '残高の表示通貨',
  'currency.EUR': 'ユーロ',
  'currency.USD': '米ドル',
  'currency.hint': '支払いと価格はユーロのままです。本日のレート：1ユーロ＝{{rate}}（{{date}}）。',
  'currency.saved': '残高はこの通貨で表示されるようになりました。',
  'currency.section': '通貨',
} satisfies Translation<CurrencyWords>;
