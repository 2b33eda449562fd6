import type { Translation } from '../catalog.js';
import type { ExportWords } from './en.js';

export default {
  'export.making': 'Tabelle wird erstellt',
  'export.done': 'Die Datei wurde gespeichert.',
  'export.cancelled': 'Abgebrochen. Nichts wurde gespeichert.',
} satisfies Translation<ExportWords>;
