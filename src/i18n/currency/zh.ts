import type { Translation } from '../catalog.js';
import type { CurrencyWords } from './en.js';

export default {
  'currency.title': '余额显示货币',
  'currency.EUR': '欧元',
  'currency.USD': '美元',
  'currency.hint': '付款和价格仍以欧元计。今日汇率：1 欧元 = {{rate}}（{{date}}）。',
  'currency.saved': '余额现在以此货币显示。',
  'currency.section': '货币',
} satisfies Translation<CurrencyWords>;
