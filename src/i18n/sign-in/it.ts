import type { Translation } from '../catalog.js';
import type { SignInWords } from './en.js';

export default {
  'signIn.title': 'Accedi',
  'signIn.email': 'E-mail',
  'signIn.password': 'Password',
  'signIn.submit': 'Accedi',
  'signIn.noAccount': 'È la prima volta?',
  'signIn.signUp': 'Crea un account',
  'signIn.locked': 'Troppe password errate. Per la sua sicurezza l’accesso con questo indirizzo è sospeso.',
  'signIn.suspended': 'Il suo accesso è disattivato. Chieda all’utente principale dell’account di riattivarlo.',
  'signIn.invitationExpired': 'Questa password era valida per 7 giorni. Ne chieda una nuova all’utente principale dell’account.',
  'signIn.done': 'Accesso effettuato come {{email}}.',
  'signIn.forgot': 'Password dimenticata?',
  'signIn.lockedTitle': 'Accesso sospeso',
  'signIn.lockedLeft': 'Potrà riprovare tra {{time}}. Una nuova password toglie subito la sospensione.',
  'signIn.replaceTitle': 'Scelga la sua password',
  'signIn.replaceLead': 'È entrato con una password temporanea. Ne scelga una che conosce solo lei e ha finito.',
  'signIn.newPassword': 'Nuova password',
  'signIn.samePassword': 'Ne scelga una diversa da quella temporanea.',
  'signIn.replaceSubmit': 'Salva ed entra',
} satisfies Translation<SignInWords>;
