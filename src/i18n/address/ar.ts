import type { Translation } from '../catalog.js';
import type { AddressWords } from './en.js';

export default {
  'address.line1': 'الشارع والرقم',
  'address.line2': 'المبنى والطابق والمكتب',
  'address.city': 'المدينة',
  'address.postalCode': 'الرمز البريدي',
  'address.region': 'الولاية أو المنطقة',
  'address.country': 'البلد',
  'address.chooseCountry': 'اختر البلد',
} satisfies Translation<AddressWords>;
