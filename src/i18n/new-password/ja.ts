import type { Translation } from '../catalog.js';
import type { NewPasswordWords } from './en.js';

export default {
  'newPassword.hint': '8文字以上。文章でもかまいません。よく使われるパスワードは使えません。',
  'newPassword.common': 'このパスワードは多くの人が使っており、推測されやすいものです。別のものをお選びください。',
} satisfies Translation<NewPasswordWords>;
