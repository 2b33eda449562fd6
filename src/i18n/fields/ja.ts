import type { Translation } from '../catalog.js';
import type { FieldWords } from './en.js';

export default {
  'field.left_other': '残り{{count}}文字',
  'field.over_other': '{{count}}文字超過',
  'field.results_other': '{{count}}件',
  'field.noResults': '該当なし',
  'field.more_other': 'ほかに{{count}}件：続けて入力してください',
  'field.from': '開始日',
  'field.to': '終了日',
} satisfies Translation<FieldWords>;
