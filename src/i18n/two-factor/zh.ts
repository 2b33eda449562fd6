import type { Translation } from '../catalog.js';
import type { TwoFactorWords } from './en.js';

export default {
  'twoFactor.title': '双重验证',
  'twoFactor.lead': '您的程序生成 PIN，共享短代码将其发送到美国的手机。',
  'twoFactor.company': '公司名称',
  'twoFactor.message': '短信内容',
  'twoFactor.pinAlone': '必须包含放置 PIN 的 {{place}}；不填入其他内容。',
} satisfies Translation<TwoFactorWords>;
