import type { Translation } from '../catalog.js';
import type { FieldWords } from './en.js';

export default {
  'field.left_one': 'Pozostał {{count}} znak',
  'field.left_few': 'Pozostały {{count}} znaki',
  'field.left_many': 'Pozostało {{count}} znaków',
  'field.left_other': 'Pozostało {{count}} znaku',
  'field.over_one': 'O {{count}} znak za dużo',
  'field.over_few': 'O {{count}} znaki za dużo',
  'field.over_many': 'O {{count}} znaków za dużo',
  'field.over_other': 'O {{count}} znaku za dużo',
  'field.results_one': '{{count}} wynik',
  'field.results_few': '{{count}} wyniki',
  'field.results_many': '{{count}} wyników',
  'field.results_other': '{{count}} wyniku',
  'field.noResults': 'Brak wyników',
  'field.more_one': 'Jeszcze {{count}}: pisz dalej',
  'field.more_few': 'Jeszcze {{count}}: pisz dalej',
  'field.more_many': 'Jeszcze {{count}}: pisz dalej',
  'field.more_other': 'Jeszcze {{count}}: pisz dalej',
  'field.from': 'Od',
  'field.to': 'Do',
} satisfies Translation<FieldWords>;
