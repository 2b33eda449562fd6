import type { Translation } from '../catalog.js';
import type { StoryWords } from './en.js';

export default {
  'story.asked.sms': '{{from}} から {{to}} への SMS が求められました。',
  'story.asked.voice': '{{from}} から {{to}} への通話が求められました。',
  'story.asked.verify': '{{from}} の名で {{to}} への PIN が求められました。',
  'story.asked.numberInsight': '{{to}} について分かることが尋ねられました。',
  'story.refused': 'API が拒否したため、何も行われませんでした。',
  'story.went': '{{country}} へ、ネットワーク {{network}} を経由しました。',
  'story.waits': '結果はまだ分かりません。',
  'story.ended': '{{time}} 後: {{status}}。',
  'story.cost': '料金は {{amount}} でした。',
  'story.free': '料金はかかりませんでした。',
  'story.why': 'うまくいかなかった理由',
  'story.code': 'API のコード',
  'story.body.sms': '送られた内容',
  'story.body.voice': 'その結果',
  'story.body.verify': 'PIN の結果',
  'story.body.numberInsight': '返ってきた内容',
} satisfies Translation<StoryWords>;
