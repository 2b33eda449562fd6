import type { Translation } from '../catalog.js';
import type { ApiWords } from './en.js';

export default {
  'api.title': 'Configurações da API',
  'api.keyTitle': 'Chave',
  'api.key': 'Chave de API',
  'api.secretsTitle': 'Segredos',
  'api.secret': 'Segredo de API',
  'api.warning': 'Quem tem um segredo pode gastar o seu crédito. Não o coloque em páginas nem repositórios.',
  'api.made': 'Criado em {{date}}',
  'api.retire': 'Desativar',
  'api.retireName': 'Desativar o segredo que termina em {{ending}}',
  'api.retireTitle': 'Desativar este segredo?',
  'api.retireWhat':
    'Programas que ainda usam o segredo que termina em {{ending}} serão recusados a partir de agora. Ele não pode ser recuperado.',
  'api.retired': 'O segredo foi desativado.',
  'api.both': 'Os dois segredos funcionam. Dê o mais novo aos seus programas e depois desative o antigo.',
  'api.newTitle': 'Trocar o segredo',
  'api.newLead': 'Crie um segundo, mude seus programas e depois desative o antigo: nada para no caminho.',
  'api.newSecret': 'Novo segredo',
  'api.rules':
    'De 8 a 25 caracteres, com uma letra minúscula, uma maiúscula e um número: letras sem acento, números e sinais, sem espaços.',
  'api.generate': 'Gerar um',
  'api.create': 'Adicionar o segredo',
  'api.created': 'O novo segredo já está valendo.',
  'api.tooMany': 'Já há dois segredos ativos: desative um primeiro.',
  'api.samplesTitle': 'Exemplos',
  'api.samplesLead': 'Envia um SMS. O segredo é você quem põe; ao copiar, ele já vai junto.',
  'api.language': 'Linguagem do exemplo',
  'api.sample': 'o exemplo',
  'api.text': 'Olá da Nexmo',
} satisfies Translation<ApiWords>;
