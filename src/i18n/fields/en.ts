/** Words of fields that not every form has. */
export const en = {
  'field.left_one': '{{count}} character left',
  'field.left_other': '{{count}} characters left',
  'field.over_one': '{{count}} character too many',
  'field.over_other': '{{count}} characters too many',
  'field.results_one': '{{count}} match',
  'field.results_other': '{{count}} matches',
  'field.noResults': 'No matches',
  'field.more_one': '{{count}} more: keep typing',
  'field.more_other': '{{count}} more: keep typing',
  'field.from': 'From',
  'field.to': 'To',
} as const;
export type FieldWords = typeof en;
