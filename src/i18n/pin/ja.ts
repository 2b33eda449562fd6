import type { Translation } from '../catalog.js';
import type { PinWords } from './en.js';

export default {
  'pin.sent': '{{phone}} に6桁のPINをSMSで送りました。',
  'pin.called': '{{phone}} に電話をかけ、6桁のPINをお伝えします。',
  'pin.pin': 'PIN',
  'pin.invalid': 'PINは6桁です。',
  'pin.left': 'PINの有効時間はあと{{time}}です。',
  'pin.expired': 'PINの有効期限が切れました。下から新しいPINをお求めください。',
  'pin.ended': 'PINを3回間違えたため、このPINは使えなくなりました。下から新しいPINをお求めください。',
  'pin.verify': '確認',
  'pin.again': 'PINが届きませんか？',
  'pin.againIn': '{{time}}後に新しいPINを請求できます。',
  'pin.againSms': '新しいPINをSMSで受け取る',
  'pin.againCall': '新しいPINを電話で受け取る',
  'pin.againDone': '新しいPINをお送りしました。以前のPINは使えません。',
  'pin.otherNumber': '別の番号を使う',
  'pin.channel': 'PINの受け取り方法',
  'pin.sms': 'SMS',
  'pin.call': '音声通話',
  'pin.phoneInvalid': '電話番号を入力してください。海外の番号は +44 7700 900123 のように国番号を付けてください。',
} satisfies Translation<PinWords>;
