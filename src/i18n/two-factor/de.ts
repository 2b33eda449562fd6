import type { Translation } from '../catalog.js';
import type { TwoFactorWords } from './en.js';

export default {
  'twoFactor.title': 'Zwei-Faktor-Authentifizierung',
  'twoFactor.lead': 'Ihr Programm erzeugt eine PIN, und eine gemeinsam genutzte Kurzwahl bringt sie auf Telefone in den USA.',
  'twoFactor.company': 'Firmenname',
  'twoFactor.message': 'Nachricht',
  'twoFactor.pinAlone': 'Sie muss {{place}} enthalten, wo die PIN hinkommt; sonst wird nichts ausgefüllt.',
} satisfies Translation<TwoFactorWords>;
