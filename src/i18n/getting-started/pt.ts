import type { Translation } from '../catalog.js';
import type { StartWords } from './en.js';

export default {
  'start.title': 'Primeiros passos',
  'start.lead': 'Envie seu primeiro SMS. Leva um minuto.',
  'start.keyTitle': '1. Sua chave de API e seu segredo',
  'start.key': 'Chave de API',
  'start.secret': 'Segredo de API',
  'start.secretWarning': 'Quem tiver o segredo pode gastar seu crédito. Não o coloque em páginas da web nem em repositórios.',
  'start.copy': 'Copiar',
  'start.copyKey': 'Copiar a chave de API',
  'start.copySecret': 'Copiar o segredo de API',
  'start.copySample': 'Copiar o exemplo',
  'start.copied': 'Copiado.',
  'start.copiedSecret': 'Copiado, com o seu segredo. Não o compartilhe.',
  'start.copyFailed': 'Seu navegador não permitiu copiar. Selecione o texto.',
  'start.sampleTitle': '2. Envie um SMS',
  'start.sampleLead': 'Coloque seu próprio número de telefone no lugar de {{to}}.',
  'start.language': 'Linguagem do exemplo',
  'start.text': 'Olá da Nexmo',
  'start.waitTitle': '3. Veja chegar',
  'start.wait': 'Ainda não vimos nenhuma chamada com a sua chave.',
  'start.check': 'Verificar de novo',
  'start.doneTitle': 'Sua primeira chamada chegou',
  'start.done': 'Ela chegou em {{date}}. Esta página não aparecerá no seu próximo acesso.',
} satisfies Translation<StartWords>;
