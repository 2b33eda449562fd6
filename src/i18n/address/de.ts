import type { Translation } from '../catalog.js';
import type { AddressWords } from './en.js';

export default {
  'address.line1': 'Straße und Hausnummer',
  'address.line2': 'Gebäude, Etage, Zusatz',
  'address.city': 'Ort',
  'address.postalCode': 'Postleitzahl',
  'address.region': 'Bundesland oder Region',
  'address.country': 'Land',
  'address.chooseCountry': 'Land wählen',
} satisfies Translation<AddressWords>;
