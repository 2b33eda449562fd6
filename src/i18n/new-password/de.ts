import type { Translation } from '../catalog.js';
import type { NewPasswordWords } from './en.js';

export default {
  'newPassword.hint': 'Mindestens 8 Zeichen. Ein Satz ist in Ordnung. Häufig verwendete Passwörter werden abgelehnt.',
  'newPassword.common': 'Dieses Passwort verwenden viele, deshalb ist es leicht zu erraten. Wählen Sie ein anderes.',
} satisfies Translation<NewPasswordWords>;
