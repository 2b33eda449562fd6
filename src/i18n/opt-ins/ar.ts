import type { Translation } from '../catalog.js';
import type { OptInsWords } from './en.js';

export default {
  'optIns.title': 'من يمكن مراسلته',
  'optIns.lead': 'من يرسل STOP لا يصله شيء حتى يوافق مجددًا في موقعك.',
  'optIns.none': 'لا أحد بعد',
  'optIns.noneWhy': 'تظهر الأرقام هنا عند الموافقة أو عند إرسال STOP.',
  'optIns.number': 'رقم في الولايات المتحدة',
  'optIns.state': 'الحالة',
  'optIns.agreed': 'موافق',
  'optIns.stopped': 'أرسل STOP',
  'optIns.since': 'منذ',
  'optIns.action': 'إجراء',
  'optIns.add': 'إضافة الرقم',
  'optIns.again': 'وافق مجددًا',
  'optIns.againTitle': 'هل وافق {{number}} مجددًا؟',
  'optIns.againWhy': 'قال هذا الرقم STOP. لا يتراجع عن ذلك إلا صاحبه، في موقعك.',
  'optIns.done': 'يمكن مراسلة {{number}}.',
  'optIns.notInUs': 'لا يصل الرمز القصير إلا إلى أرقام أمريكية: عشرة أرقام، أو أحد عشر مع 1.',
} satisfies Translation<OptInsWords>;
