import type { Translation } from '../catalog.js';
import type { ExportWords } from './en.js';

export default {
  'export.making': 'Tworzenie arkusza',
  'export.done': 'Plik zapisano.',
  'export.cancelled': 'Anulowano. Nic nie zapisano.',
} satisfies Translation<ExportWords>;
