import type { Translation } from '../catalog.js';
import type { TemplateWords } from './en.js';

export default {
  'templates.code': 'Código curto',
  'templates.active': 'Em uso',
  'templates.inactive': 'Ainda não adicionado',
  'templates.add': 'Adicionar o código curto',
  'templates.update': 'Atualizar',
  'templates.added': 'O código curto {{code}} já pode ser usado.',
  'templates.places': 'Preenchido ao enviar:',
  'templates.insert': 'Inserir {{place}}',
  'templates.misfit': 'Nada o pode preencher: use outros nomes, com letras, algarismos, - e _.',
  'templates.left': 'Caracteres que restam: {{left}}',
  'templates.preview': 'Pré-visualização',
  'templates.from': 'De {{code}}',
  'templates.example': 'Exemplo para {{name}}',
  'templates.length': 'Comprimento',
  'templates.characters_one': '{{length}} caractere',
  'templates.characters_many': '{{length}} de caracteres',
  'templates.characters_other': '{{length}} caracteres',
  'templates.parts': 'Partes enviadas e cobradas',
  'templates.cost': 'Preço de um SMS assim',
  'templates.range': '{{least}} a {{most}}, conforme a rede',
  'templates.unicode': 'Tem sinais fora do alfabeto básico dos SMS: cada parte leva então 70 caracteres, e não 160.',
} satisfies Translation<TemplateWords>;
