import type { Translation } from '../catalog.js';
import type { NewPasswordWords } from './en.js';

export default {
  'newPassword.hint': 'Pelo menos 8 caracteres. Pode ser uma frase. Senhas muito usadas são recusadas.',
  'newPassword.common': 'Muitas pessoas usam esta senha, e ela é fácil de adivinhar. Escolha outra.',
} satisfies Translation<NewPasswordWords>;
