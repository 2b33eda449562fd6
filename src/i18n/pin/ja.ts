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
  'pin.tooMany':
    '今はこれ以上PINを送信できません。1つの番号への送信は24時間に20回まで、1回の登録または番号変更につき10回までです。',
  'pin.againDone': '新しいPINをお送りしました。以前のPINは使えません。',
  'pin.otherNumber': '別の番号を使う',
  'pin.channel': 'PINの受け取り方法',
  'pin.sms': 'SMS',
  'pin.call': '音声通話',
  'pin.phoneInvalid': '電話番号を入力してください。海外の番号は +44 7700 900123 のように国番号を付けてください。',
} satisfies Translation<PinWords>;
