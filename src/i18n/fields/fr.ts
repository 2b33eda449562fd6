import type { Translation } from '../catalog.js';
import type { FieldWords } from './en.js';

export default {
  'field.left_one': '{{count}} caractère restant',
  'field.left_many': '{{count}} de caractères restants',
  'field.left_other': '{{count}} caractères restants',
  'field.over_one': '{{count}} caractère de trop',
  'field.over_many': '{{count}} de caractères de trop',
  'field.over_other': '{{count}} caractères de trop',
  'field.results_one': '{{count}} résultat',
  'field.results_many': '{{count}} de résultats',
  'field.results_other': '{{count}} résultats',
  'field.noResults': 'Aucun résultat',
  'field.more_one': 'Encore {{count}} : continuez à écrire',
  'field.more_many': 'Encore {{count}} : continuez à écrire',
  'field.more_other': 'Encore {{count}} : continuez à écrire',
  'field.from': 'Du',
  'field.to': 'Au',
} satisfies Translation<FieldWords>;
