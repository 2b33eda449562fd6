import type { Translation } from '../catalog.js';
import type { ExportWords } from './en.js';

export default {
  'export.making': 'جارٍ إعداد الجدول',
  'export.done': 'حُفظ الملف.',
  'export.cancelled': 'أُلغي ولم يُحفظ شيء.',
} satisfies Translation<ExportWords>;
