import type { Translation } from '../catalog.js';
import type { NewPasswordWords } from './en.js';

export default {
  'newPassword.hint': '8 أحرف على الأقل، ويمكن أن تكون جملة. كلمات المرور الشائعة مرفوضة.',
  'newPassword.common': 'يستخدم كثيرون كلمة المرور هذه، ومن السهل تخمينها. اختر غيرها.',
} satisfies Translation<NewPasswordWords>;
