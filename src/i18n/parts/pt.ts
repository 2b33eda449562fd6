import type { Translation } from '../catalog.js';
import type { PartWords } from './en.js';

export default {
  'parts.close': 'Fechar',
  'parts.cancel': 'Cancelar',
  'parts.dismiss': 'Dispensar',
  'parts.info': 'Informação:',
  'parts.good': 'Sucesso:',
  'parts.warn': 'Atenção:',
  'parts.danger': 'Erro:',
  'parts.external': '(abre em uma nova guia)',
  'parts.stepDone': 'Concluído:',
  'parts.stepCurrent': 'Agora:',
  'parts.stepNext': 'A seguir:',
  'parts.copy': 'Copiar',
  'parts.copied': 'Copiado.',
  'parts.copyFailed': 'Seu navegador não permitiu copiar. Selecione o texto.',
  'parts.messages': 'Mensagens',
  'parts.firstPage': 'Primeira página',
  'parts.previousPage': 'Página anterior',
  'parts.nextPage': 'Próxima página',
  'parts.lastPage': 'Última página',
  'parts.rows': '{{from}}–{{to}} de {{all}}',
  'parts.asTable': 'Mostrar como tabela',
} satisfies Translation<PartWords>;
