import type { Translation } from '../catalog.js';
import type { AddressWords } from './en.js';

export default {
  'address.line1': 'Calle y número',
  'address.line2': 'Edificio, piso, puerta',
  'address.city': 'Ciudad',
  'address.postalCode': 'Código postal',
  'address.region': 'Provincia o región',
  'address.country': 'País',
  'address.chooseCountry': 'Elija un país',
} satisfies Translation<AddressWords>;
