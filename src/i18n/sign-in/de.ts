import type { Translation } from '../catalog.js';
import type { SignInWords } from './en.js';

export default {
  'signIn.title': 'Anmelden',
  'signIn.email': 'E-Mail-Adresse',
  'signIn.password': 'Passwort',
  'signIn.submit': 'Anmelden',
  'signIn.noAccount': 'Neu hier?',
  'signIn.signUp': 'Konto erstellen',
  'signIn.locked':
    'Zu viele falsche Passwörter. Zu Ihrer Sicherheit ist die Anmeldung mit dieser Adresse vorübergehend gesperrt.',
  'signIn.suspended': 'Ihr Zugang ist abgeschaltet. Die Hauptperson Ihres Kontos kann ihn wieder einschalten.',
  'signIn.invitationExpired': 'Dieses Passwort galt 7 Tage. Bitten Sie die Hauptperson Ihres Kontos um ein neues.',
  'signIn.done': 'Angemeldet als {{email}}.',
} satisfies Translation<SignInWords>;
