import type { Translation } from '../catalog.js';
import type { AddressWords } from './en.js';

export default {
  'address.line1': 'Via e numero civico',
  'address.line2': 'Scala, piano, interno',
  'address.city': 'Città',
  'address.postalCode': 'CAP',
  'address.region': 'Provincia o regione',
  'address.country': 'Paese',
  'address.chooseCountry': 'Scelga un paese',
} satisfies Translation<AddressWords>;
