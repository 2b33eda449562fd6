import type { Translation } from '../catalog.js';
import type { FieldWords } from './en.js';

export default {
  'field.left_one': 'Queda {{count}} carácter',
  'field.left_many': 'Quedan {{count}} de caracteres',
  'field.left_other': 'Quedan {{count}} caracteres',
  'field.over_one': 'Sobra {{count}} carácter',
  'field.over_many': 'Sobran {{count}} de caracteres',
  'field.over_other': 'Sobran {{count}} caracteres',
  'field.results_one': '{{count}} resultado',
  'field.results_many': '{{count}} de resultados',
  'field.results_other': '{{count}} resultados',
  'field.noResults': 'Sin resultados',
  'field.more_one': '{{count}} más: siga escribiendo',
  'field.more_many': '{{count}} más: siga escribiendo',
  'field.more_other': '{{count}} más: siga escribiendo',
  'field.from': 'Desde',
  'field.to': 'Hasta',
} satisfies Translation<FieldWords>;
