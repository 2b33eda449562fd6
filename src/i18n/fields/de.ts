import type { Translation } from '../catalog.js';
import type { FieldWords } from './en.js';

export default {
  'field.left_one': 'Noch {{count}} Zeichen',
  'field.left_other': 'Noch {{count}} Zeichen',
  'field.over_one': '{{count}} Zeichen zu viel',
  'field.over_other': '{{count}} Zeichen zu viel',
  'field.results_one': '{{count}} Treffer',
  'field.results_other': '{{count}} Treffer',
  'field.noResults': 'Kein Treffer',
  'field.more_one': '{{count}} weiterer: tippen Sie weiter',
  'field.more_other': '{{count}} weitere: tippen Sie weiter',
  'field.from': 'Von',
  'field.to': 'Bis',
} satisfies Translation<FieldWords>;
