import type { Translation } from '../catalog.js';
import type { TwoFactorWords } from './en.js';

export default {
  'twoFactor.title': 'المصادقة الثنائية',
  'twoFactor.lead': 'ينشئ برنامجك رمز PIN، ويوصله رمز قصير مشترك إلى هواتف في الولايات المتحدة.',
  'twoFactor.company': 'اسم الشركة',
  'twoFactor.message': 'نص الرسالة',
  'twoFactor.pinAlone': 'يجب أن يحتوي على {{place}} حيث يوضع رمز PIN، ولا يُملأ غيره.',
} satisfies Translation<TwoFactorWords>;
