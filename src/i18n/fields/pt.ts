import type { Translation } from '../catalog.js';
import type { FieldWords } from './en.js';

export default {
  'field.left_one': 'Resta {{count}} caractere',
  'field.left_many': 'Restam {{count}} de caracteres',
  'field.left_other': 'Restam {{count}} caracteres',
  'field.over_one': '{{count}} caractere a mais',
  'field.over_many': '{{count}} de caracteres a mais',
  'field.over_other': '{{count}} caracteres a mais',
  'field.results_one': '{{count}} resultado',
  'field.results_many': '{{count}} de resultados',
  'field.results_other': '{{count}} resultados',
  'field.noResults': 'Nenhum resultado',
  'field.more_one': 'Mais {{count}}: continue digitando',
  'field.more_many': 'Mais {{count}}: continue digitando',
  'field.more_other': 'Mais {{count}}: continue digitando',
  'field.from': 'De',
  'field.to': 'Até',
} satisfies Translation<FieldWords>;
