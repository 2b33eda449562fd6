import type { Translation } from '../catalog.js';
import type { StoryWords } from './en.js';

export default {
  'story.asked.sms': '请求从 {{from}} 向 {{to}} 发送短信。',
  'story.asked.voice': '请求从 {{from}} 呼叫 {{to}}。',
  'story.asked.verify': '以 {{from}} 的名义为 {{to}} 请求 PIN。',
  'story.asked.numberInsight': '查询了 {{to}} 的已知信息。',
  'story.refused': 'API 拒绝了它：没有进行任何尝试。',
  'story.went': '经网络 {{network}} 前往 {{country}}。',
  'story.waits': '结果尚不得知。',
  'story.ended': '{{time}} 后：{{status}}。',
  'story.cost': '费用为 {{amount}}。',
  'story.free': '没有费用。',
  'story.why': '出错原因',
  'story.code': 'API 代码',
  'story.body.sms': '发送的内容',
  'story.body.voice': '结果',
  'story.body.verify': 'PIN 的结果',
  'story.body.numberInsight': '返回的内容',
} satisfies Translation<StoryWords>;
