import type { Translation } from '../catalog.js';
import type { ExportWords } from './en.js';

export default {
  'export.making': 'Creando la hoja de cálculo',
  'export.done': 'El archivo se ha guardado.',
  'export.cancelled': 'Cancelado. No se guardó nada.',
} satisfies Translation<ExportWords>;
