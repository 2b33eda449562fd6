import type { Translation } from '../catalog.js';
import type { TemplateWords } from './en.js';

export default {
  'templates.code': 'ショートコード',
  'templates.active': '利用中',
  'templates.inactive': '未追加',
  'templates.add': 'ショートコードを追加',
  'templates.update': '更新',
  'templates.added': 'ショートコード {{code}} が使えるようになりました。',
  'templates.places': '送信時に入る部分:',
  'templates.insert': '{{place}} を挿入',
  'templates.misfit': 'ここには何も入れられません。英数字と - と _ から成る別の名前にしてください。',
  'templates.left': '残り文字数: {{left}}',
  'templates.preview': 'プレビュー',
  'templates.from': '{{code}} から',
  'templates.example': '{{name}} の例',
  'templates.length': '長さ',
  'templates.characters_other': '{{length}} 文字',
  'templates.parts': '送信・課金される分割数',
  'templates.cost': 'この SMS の料金',
  'templates.range': '{{least}}～{{most}}（ネットワークによる）',
  'templates.unicode': 'SMS の基本文字以外の文字が含まれます。その場合、1 通は 160 文字ではなく 70 文字です。',
} satisfies Translation<TemplateWords>;
