import type { Translation } from '../catalog.js';
import type { StartWords } from './en.js';

export default {
  'start.title': '快速入门',
  'start.lead': '发送您的第一条短信，只需一分钟。',
  'start.keyTitle': '1. 您的 API 密钥和密码',
  'start.key': 'API 密钥',
  'start.secret': 'API 密码',
  'start.secretWarning': '任何知道此密码的人都可以花费您的余额。请勿将其放入网页或代码仓库。',
  'start.copy': '复制',
  'start.copyKey': '复制 API 密钥',
  'start.copySecret': '复制 API 密码',
  'start.copySample': '复制示例',
  'start.copied': '已复制。',
  'start.copiedSecret': '已复制，其中包含您的密码。请妥善保管。',
  'start.copyFailed': '浏览器不允许复制。请改为选择文本。',
  'start.sampleTitle': '2. 发送短信',
  'start.sampleLead': '请将 {{to}} 替换为您自己的电话号码。',
  'start.language': '示例的语言',
  'start.text': '来自 Nexmo 的问候',
  'start.waitTitle': '3. 查看送达',
  'start.wait': '我们还没有收到使用您密钥的调用。',
  'start.check': '再次检查',
  'start.doneTitle': '您的第一次调用已到达',
  'start.done': '到达时间：{{date}}。下次登录时将不再显示此页面。',
} satisfies Translation<StartWords>;
