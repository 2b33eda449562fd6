import type { Translation } from '../catalog.js';
import type { NewPasswordWords } from './en.js';

export default {
  'newPassword.hint': '至少 8 个字符，可以是一句话。常用密码会被拒绝。',
  'newPassword.common': '很多人都使用此密码，容易被猜中。请换一个。',
} satisfies Translation<NewPasswordWords>;
