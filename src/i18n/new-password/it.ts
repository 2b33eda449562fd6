import type { Translation } from '../catalog.js';
import type { NewPasswordWords } from './en.js';

export default {
  'newPassword.hint': 'Almeno 8 caratteri. Va bene anche una frase. Le password di uso comune non sono accettate.',
  'newPassword.common': 'Questa password è molto diffusa e quindi facile da indovinare. Ne scelga un’altra.',
} satisfies Translation<NewPasswordWords>;
