import type { Translation } from '../catalog.js';
import type { PartWords } from './en.js';

export default {
  'parts.close': 'Cerrar',
  'parts.cancel': 'Cancelar',
  'parts.dismiss': 'Descartar',
  'parts.info': 'Información:',
  'parts.good': 'Correcto:',
  'parts.warn': 'Advertencia:',
  'parts.danger': 'Error:',
  'parts.external': '(se abre en otra pestaña)',
  'parts.stepDone': 'Hecho:',
  'parts.stepCurrent': 'Ahora:',
  'parts.stepNext': 'Después:',
  'parts.copy': 'Copiar',
  'parts.copied': 'Copiado.',
  'parts.copyFailed': 'Su navegador no ha permitido copiar. Seleccione el texto.',
  'parts.messages': 'Mensajes',
  'parts.firstPage': 'Primera página',
  'parts.previousPage': 'Página anterior',
  'parts.nextPage': 'Página siguiente',
  'parts.lastPage': 'Última página',
  'parts.rows': '{{from}}–{{to}} de {{all}}',
  'parts.asTable': 'Mostrar como tabla',
} satisfies Translation<PartWords>;
