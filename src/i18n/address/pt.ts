import type { Translation } from '../catalog.js';
import type { AddressWords } from './en.js';

export default {
  'address.line1': 'Rua e número',
  'address.line2': 'Complemento',
  'address.city': 'Cidade',
  'address.postalCode': 'CEP',
  'address.region': 'Estado',
  'address.country': 'País',
  'address.chooseCountry': 'Escolha um país',
} satisfies Translation<AddressWords>;
