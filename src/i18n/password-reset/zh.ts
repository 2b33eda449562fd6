import type { Translation } from '../catalog.js';
import type { ResetWords } from './en.js';

export default {
  'reset.title': '新密码',
  'reset.lead': '请输入您的邮箱地址，我们会发送设置新密码的链接。',
  'reset.email': '电子邮箱',
  'reset.send': '发送链接',
  'reset.sentTitle': '请查看邮箱',
  'reset.sent': '如果存在使用 {{email}} 的账户，链接已发出。链接 15 分钟内有效，仅可使用一次。',
  'reset.nothing': '没有收到？请查看垃圾邮件，或尝试其他地址。',
  'reset.another': '使用其他地址',
  'reset.choose': '请设置新密码。您将在其他所有地方退出登录。',
  'reset.left': '此链接还有 {{time}} 有效。',
  'reset.password': '新密码',
  'reset.submit': '保存密码',
  'reset.expiredTitle': '此链接已失效',
  'reset.expired': '链接已被使用，或已超过 15 分钟。请重新申请。',
  'reset.done': '密码已更新，您已以 {{email}} 登录。',
  'reset.back': '返回登录',
} satisfies Translation<ResetWords>;
