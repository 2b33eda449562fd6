import type { Translation } from '../catalog.js';
import type { SignInWords } from './en.js';

export default {
  'signIn.title': 'Logowanie',
  'signIn.email': 'Adres e-mail',
  'signIn.password': 'Hasło',
  'signIn.submit': 'Zaloguj się',
  'signIn.noAccount': 'Pierwszy raz tutaj?',
  'signIn.signUp': 'Utwórz konto',
  'signIn.locked': 'Zbyt wiele błędnych haseł. Dla bezpieczeństwa logowanie tym adresem jest wstrzymane.',
  'signIn.suspended': 'Twój dostęp jest wyłączony. Poproś głównego użytkownika konta o ponowne włączenie.',
  'signIn.invitationExpired': 'To hasło było ważne 7 dni. Poproś głównego użytkownika konta o nowe.',
  'signIn.done': 'Zalogowano jako {{email}}.',
} satisfies Translation<SignInWords>;
