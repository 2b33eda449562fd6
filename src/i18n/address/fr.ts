import type { Translation } from '../catalog.js';
import type { AddressWords } from './en.js';

export default {
  'address.line1': 'Rue et numéro',
  'address.line2': 'Bâtiment, étage, bureau',
  'address.city': 'Ville',
  'address.postalCode': 'Code postal',
  'address.region': 'État ou région',
  'address.country': 'Pays',
  'address.chooseCountry': 'Choisir un pays',
} satisfies Translation<AddressWords>;
