import type { Translation } from '../catalog.js';
import type { NewPasswordWords } from './en.js';

export default {
  'newPassword.hint': 'Al menos 8 caracteres. Puede ser una frase. No se admiten contraseñas de uso común.',
  'newPassword.common': 'Muchas personas usan esta contraseña y es fácil de adivinar. Elija otra.',
} satisfies Translation<NewPasswordWords>;
