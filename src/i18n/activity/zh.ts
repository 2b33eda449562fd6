import type { Translation } from '../catalog.js';
import type { ActivityWords } from './en.js';

export default {
  'activity.title': '账户活动',
  'activity.date': '日期',
  'activity.what': '内容',
  'activity.amount': '金额',
  'activity.balance': '之后余额',
  'activity.kind': '类型',
  'activity.all': '全部',
  'activity.freeCredit': '免费额度',
  'activity.payment': '付款',
  'activity.message': '消息',
  'activity.numberRental': '租用号码',
  'activity.numberRenewal': '续订号码',
  'activity.none': '尚无活动',
  'activity.noneWhy': '余额的每次变动都列在此处。',
  'activity.download': '下载账户活动',
  'activity.loading': '正在获取数据',
} satisfies Translation<ActivityWords>;
