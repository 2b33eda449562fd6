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
  'signIn.forgot': 'Nie pamiętasz hasła?',
  'signIn.lockedTitle': 'Logowanie wstrzymane',
  'signIn.lockedLeft': 'Spróbuj ponownie za {{time}}. Nowe hasło znosi wstrzymanie od razu.',
  'signIn.replaceTitle': 'Wybierz własne hasło',
  'signIn.replaceLead': 'Zalogowano hasłem tymczasowym. Wybierz takie, które znasz tylko Ty, i gotowe.',
  'signIn.newPassword': 'Nowe hasło',
  'signIn.samePassword': 'Wybierz inne niż tymczasowe.',
  'signIn.replaceSubmit': 'Zapisz i wejdź',
} satisfies Translation<SignInWords>;
