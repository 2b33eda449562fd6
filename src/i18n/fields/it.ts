import type { Translation } from '../catalog.js';
import type { FieldWords } from './en.js';

export default {
  'field.left_one': 'Resta {{count}} carattere',
  'field.left_many': 'Restano {{count}} di caratteri',
  'field.left_other': 'Restano {{count}} caratteri',
  'field.over_one': '{{count}} carattere di troppo',
  'field.over_many': '{{count}} di caratteri di troppo',
  'field.over_other': '{{count}} caratteri di troppo',
  'field.results_one': '{{count}} risultato',
  'field.results_many': '{{count}} di risultati',
  'field.results_other': '{{count}} risultati',
  'field.noResults': 'Nessun risultato',
  'field.more_one': 'Ancora {{count}}: continui a scrivere',
  'field.more_many': 'Ancora {{count}}: continui a scrivere',
  'field.more_other': 'Ancora {{count}}: continui a scrivere',
  'field.from': 'Dal',
  'field.to': 'Al',
} satisfies Translation<FieldWords>;
