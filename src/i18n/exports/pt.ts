import type { Translation } from '../catalog.js';
import type { ExportWords } from './en.js';

export default {
  'export.making': 'Criando a planilha',
  'export.done': 'O arquivo foi salvo.',
  'export.cancelled': 'Cancelado. Nada foi salvo.',
} satisfies Translation<ExportWords>;
