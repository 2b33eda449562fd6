import type { Translation } from '../catalog.js';
import type { TwoFactorWords } from './en.js';

export default {
  'twoFactor.title': '2 要素認証',
  'twoFactor.lead': 'プログラムが作った PIN を、共用ショートコードが米国の電話に届けます。',
  'twoFactor.company': '会社名',
  'twoFactor.message': 'メッセージ',
  'twoFactor.pinAlone': 'PIN が入る {{place}} が必要です。ほかの差し込みはできません。',
} satisfies Translation<TwoFactorWords>;
