import type { Translation } from '../catalog.js';
import type { TemplateWords } from './en.js';

export default {
  'templates.code': '短代码',
  'templates.active': '使用中',
  'templates.inactive': '尚未添加',
  'templates.add': '添加短代码',
  'templates.update': '更新',
  'templates.added': '短代码 {{code}} 现在可以使用了。',
  'templates.places': '发送时填入：',
  'templates.insert': '插入 {{place}}',
  'templates.misfit': '无法填入：请改用由字母、数字、- 和 _ 组成的其他名称。',
  'templates.left': '剩余字符：{{left}}',
  'templates.preview': '预览',
  'templates.from': '来自 {{code}}',
  'templates.example': '{{name}} 的示例',
  'templates.length': '长度',
  'templates.characters_other': '{{length}} 个字符',
  'templates.parts': '发送和计费的条数',
  'templates.cost': '这样一条短信的价格',
  'templates.range': '{{least}} 至 {{most}}，视网络而定',
  'templates.unicode': '含有短信基本字母表以外的字符：此时每条容纳 70 个字符，而不是 160 个。',
} satisfies Translation<TemplateWords>;
