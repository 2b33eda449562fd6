import type { Translation } from '../catalog.js';
import type { DeclineWords } from './en.js';

export default {
  'declines.declined': 'رفضها المصرف. اسأله عن السبب أو استخدم طريقة أخرى.',
  'declines.insufficientFunds': 'لا يوجد مال كافٍ في الحساب المرتبط.',
  'declines.limitExceeded': 'يتجاوز حد البطاقة. ادفع أقل أو اسأل مصرفك.',
  'declines.expiredCard': 'انتهت صلاحية البطاقة. استخدم أخرى.',
  'declines.invalidCard': 'رقم البطاقة غير صحيح. أدخله مجددًا.',
  'declines.addressMismatch': 'العنوان ليس المعروف لدى المصرف. صححه وادفع مجددًا.',
  'declines.prepaidRefused': 'لا تُقبل البطاقات مسبقة الدفع. استخدم أخرى.',
  'declines.authenticationFailed': 'لم يتمكن المصرف من تأكيد هويتك. حاول مجددًا أو استخدم طريقة أخرى.',
  'declines.securityCode': 'رمز الأمان غير صحيح. انظر خلف البطاقة وأدخله من جديد.',
  'declines.cardTypeRefused': 'لا نقبل إلا Visa وMastercard. استخدم بطاقة أخرى.',
  'declines.fraudSuspected': 'أوقفها المصرف لحماية البطاقة. اتصل بمصرفك أو استخدم وسيلة أخرى.',
  'declines.tokenUsed': 'ما أُدخل يصلح لدفعة واحدة فقط. أدخل البطاقة من جديد.',
  'declines.settlementDeclined': 'لم يحوّل PayPal المال. حاول مجددًا أو استخدم وسيلة أخرى.',
  'declines.processorUnavailable': 'تعذّر الوصول إلى المصرف. حاول مجددًا بعد بضع دقائق.',
  'declines.gatewayRejected': 'لم تسمح خدمة الدفع بمرورها. استخدم وسيلة أخرى أو اسأل الدعم.',
} satisfies Translation<DeclineWords>;
