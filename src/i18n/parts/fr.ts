import type { Translation } from '../catalog.js';
import type { PartWords } from './en.js';

export default {
  'parts.close': 'Fermer',
  'parts.cancel': 'Annuler',
  'parts.dismiss': 'Ignorer',
  'parts.info': 'Information :',
  'parts.good': 'Réussite :',
  'parts.warn': 'Attention :',
  'parts.danger': 'Erreur :',
  'parts.external': '(s’ouvre dans un nouvel onglet)',
  'parts.stepDone': 'Terminé :',
  'parts.stepCurrent': 'En cours :',
  'parts.stepNext': 'À venir :',
  'parts.copy': 'Copier',
  'parts.copied': 'Copié.',
  'parts.copyFailed': 'Votre navigateur n’a pas autorisé la copie. Sélectionnez plutôt le texte.',
  'parts.messages': 'Messages reçus',
  'parts.firstPage': 'Première page',
  'parts.previousPage': 'Page précédente',
  'parts.nextPage': 'Page suivante',
  'parts.lastPage': 'Dernière page',
  'parts.rows': '{{from}}–{{to}} sur {{all}}',
  'parts.asTable': 'Afficher sous forme de tableau',
} satisfies Translation<PartWords>;
