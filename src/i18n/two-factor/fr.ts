import type { Translation } from '../catalog.js';
import type { TwoFactorWords } from './en.js';

export default {
  'twoFactor.title': 'Authentification à deux facteurs',
  'twoFactor.lead': 'Votre programme crée un code PIN, et un numéro court partagé l’amène aux téléphones des États-Unis.',
  'twoFactor.company': 'Nom de l’entreprise',
  'twoFactor.message': 'Texte du message',
  'twoFactor.pinAlone': 'Il doit contenir {{place}}, là où va le PIN ; rien d’autre n’est rempli.',
} satisfies Translation<TwoFactorWords>;
