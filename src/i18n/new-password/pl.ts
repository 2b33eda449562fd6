import type { Translation } from '../catalog.js';
import type { NewPasswordWords } from './en.js';

export default {
  'newPassword.hint': 'Co najmniej 8 znaków. Może być zdanie. Często używane hasła są odrzucane.',
  'newPassword.common': 'Tego hasła używa wiele osób, więc łatwo je odgadnąć. Wybierz inne.',
} satisfies Translation<NewPasswordWords>;
