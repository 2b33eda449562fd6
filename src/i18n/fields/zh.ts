import type { Translation } from '../catalog.js';
import type { FieldWords } from './en.js';

export default {
  'field.left_other': '还可输入 {{count}} 个字符',
  'field.over_other': '超出 {{count}} 个字符',
  'field.results_other': '{{count}} 个结果',
  'field.noResults': '没有匹配项',
  'field.more_other': '还有 {{count}} 个：请继续输入',
  'field.from': '开始日期',
  'field.to': '结束日期',
} satisfies Translation<FieldWords>;
