import type { Translation } from '../catalog.js';
import type { SignInWords } from './en.js';

export default {
  'signIn.title': '登录',
  'signIn.email': '电子邮箱',
  'signIn.password': '密码',
  'signIn.submit': '登录',
  'signIn.noAccount': '第一次使用？',
  'signIn.signUp': '创建账户',
  'signIn.locked': '密码错误次数过多。为了您的安全，此邮箱的登录已暂停。',
  'signIn.suspended': '您的访问权限已关闭。请联系账户的主用户重新开启。',
  'signIn.invitationExpired': '此密码的有效期为 7 天，现已过期。请向账户的主用户索取新密码。',
  'signIn.done': '已登录为 {{email}}。',
  'signIn.forgot': '忘记密码？',
  'signIn.lockedTitle': '登录已暂停',
  'signIn.lockedLeft': '{{time}} 后可以重试。设置新密码可立即解除暂停。',
  'signIn.replaceTitle': '设置您自己的密码',
  'signIn.replaceLead': '您使用临时密码登录。请设置只有您知道的密码，即可完成登录。',
  'signIn.newPassword': '新密码',
  'signIn.samePassword': '请使用与临时密码不同的密码。',
  'signIn.replaceSubmit': '保存并进入',
} satisfies Translation<SignInWords>;
