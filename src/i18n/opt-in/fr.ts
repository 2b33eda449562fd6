import type { Translation } from '../catalog.js';
import type { OptInWords } from './en.js';

export default {
  'optIn.title': 'Texte d’inscription',
  'optIn.lead': 'Le site où l’on accepte vos SMS doit afficher ces cinq éléments, mot pour mot.',
  'optIn.preview': 'Tel que vos visiteurs le voient',
  'optIn.text': 'Texte',
  'optIn.html': 'HTML',
  'optIn.copyAs': 'Copier en',
  'optIn.none': 'Rien à afficher pour l’instant',
  'optIn.noneWhy': 'Configurez d’abord les alertes : le texte est écrit à partir de leurs réglages.',
} satisfies Translation<OptInWords>;
