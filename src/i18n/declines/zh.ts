import type { Translation } from '../catalog.js';
import type { DeclineWords } from './en.js';

export default {
  'declines.declined': '银行拒绝了付款。请咨询银行，或使用其他方式。',
  'declines.insufficientFunds': '关联账户余额不足。',
  'declines.limitExceeded': '超过银行卡限额。请减少金额或咨询银行。',
  'declines.expiredCard': '银行卡已过期，请换一张。',
  'declines.invalidCard': '卡号不正确，请重新输入。',
  'declines.addressMismatch': '地址与银行记录不符。请更正后重新付款。',
  'declines.prepaidRefused': '不接受预付卡，请换一张。',
  'declines.authenticationFailed': '银行无法确认是您本人。请重试或使用其他方式。',
  'declines.securityCode': '安全码不正确。请查看卡片背面后重新输入。',
  'declines.cardTypeRefused': '仅接受 Visa 和 Mastercard。请使用其他卡。',
  'declines.fraudSuspected': '银行出于安全考虑拦截了此笔付款。请联系银行或使用其他方式。',
  'declines.tokenUsed': '输入的信息只能用于一次付款。请重新输入卡片。',
  'declines.settlementDeclined': 'PayPal 未转出款项。请重试或使用其他方式。',
  'declines.processorUnavailable': '无法连接银行。请几分钟后重试。',
  'declines.gatewayRejected': '支付服务未通过此笔付款。请使用其他方式或联系支持。',
} satisfies Translation<DeclineWords>;
