import type { Translation } from '../catalog.js';
import type { ExportWords } from './en.js';

export default {
  'export.making': 'Création du tableur',
  'export.done': 'Le fichier est enregistré.',
  'export.cancelled': 'Annulé. Rien n’a été enregistré.',
} satisfies Translation<ExportWords>;
