import type { Translation } from '../catalog.js';
import type { ExportWords } from './en.js';

export default {
  'export.making': 'Creazione del foglio',
  'export.done': 'Il file è stato salvato.',
  'export.cancelled': 'Annullato. Non è stato salvato nulla.',
} satisfies Translation<ExportWords>;
