import type { Translation } from '../catalog.js';
import type { PinWords } from './en.js';

export default {
  'pin.sent': '我们已向 {{phone}} 发送了含有六位 PIN 码的短信。',
  'pin.called': '我们正在致电 {{phone}}，为您播报六位 PIN 码。',
  'pin.pin': 'PIN 码',
  'pin.invalid': 'PIN 码为六位数字。',
  'pin.left': 'PIN 码在{{time}}内有效。',
  'pin.expired': 'PIN 码已过期。请在下方获取新的 PIN 码。',
  'pin.ended': '您已三次输入错误，此 PIN 码已失效。请在下方获取新的 PIN 码。',
  'pin.verify': '确认',
  'pin.again': '没有收到 PIN 码？',
  'pin.againIn': '{{time}}后可以获取新的 PIN 码。',
  'pin.againSms': '用短信发送新的 PIN 码',
  'pin.againCall': '用电话播报新的 PIN 码',
  'pin.tooMany': '目前无法再发送 PIN 码：每个号码 24 小时内最多 20 次，每次注册或更换号码最多 10 次。',
  'pin.againDone': '新的 PIN 码已发出，旧的已失效。',
  'pin.otherNumber': '使用其他号码',
  'pin.channel': 'PIN 码的发送方式',
  'pin.sms': '短信',
  'pin.call': '语音电话',
  'pin.phoneInvalid': '请输入电话号码；境外号码请加上国家代码，例如 +44 7700 900123。',
} satisfies Translation<PinWords>;
