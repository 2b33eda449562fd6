import type { Translation } from '../catalog.js';
import type { NewPasswordWords } from './en.js';

export default {
  'newPassword.hint': 'Au moins 8 caractères. Une phrase convient. Les mots de passe courants sont refusés.',
  'newPassword.common': 'Ce mot de passe est très répandu et donc facile à deviner. Choisissez-en un autre.',
} satisfies Translation<NewPasswordWords>;
