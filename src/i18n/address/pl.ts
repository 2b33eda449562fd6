import type { Translation } from '../catalog.js';
import type { AddressWords } from './en.js';

export default {
  'address.line1': 'Ulica i numer',
  'address.line2': 'Budynek, piętro, lokal',
  'address.city': 'Miejscowość',
  'address.postalCode': 'Kod pocztowy',
  'address.region': 'Województwo lub region',
  'address.country': 'Kraj',
  'address.chooseCountry': 'Wybierz kraj',
} satisfies Translation<AddressWords>;
