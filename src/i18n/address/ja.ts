import type { Translation } from '../catalog.js';
import type { AddressWords } from './en.js';

export default {
  'address.line1': '番地',
  'address.line2': '建物名・階',
  'address.city': '市区町村',
  'address.postalCode': '郵便番号',
  'address.region': '都道府県・州',
  'address.country': '国',
  'address.chooseCountry': '国を選択',
} satisfies Translation<AddressWords>;
