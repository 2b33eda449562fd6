import type { Translation } from '../catalog.js';
import type { SignupWords } from './en.js';

export default {
  'signup.title': 'Konto erstellen',
  'signup.lead': 'Kostenlos testen: 2,00 € Guthaben, ohne Kreditkarte.',
  'signup.companyName': 'Firmenname',
  'signup.companyNameHint': 'Er steht auf Ihren Rechnungen.',
  'signup.companyNameInUse':
    'Ein anderes Konto verwendet diesen Namen. Ergänzen Sie eine Abteilung oder einen Ort, um sie zu unterscheiden.',
  'signup.name': 'Ihr Name',
  'signup.email': 'E-Mail-Adresse',
  'signup.emailInUse': 'Mit dieser Adresse gibt es schon ein Konto. Melden Sie sich an, oder verwenden Sie eine andere.',
  'signup.password': 'Passwort',
  'signup.country': 'Land',
  'signup.chooseCountry': 'Wählen Sie Ihr Land',
  'signup.phone': 'Mobiltelefon',
  'signup.phoneHint': 'Dorthin senden wir eine PIN. Die Schreibweise ist egal.',
  'signup.phoneInUse':
    'Diese Nummer gehört zu einem anderen Konto. Um sie hier zu verwenden, melden Sie sich dort an und entfernen Sie sie unter „Profil bearbeiten“, oder geben Sie eine andere Nummer ein.',
  'signup.submit': 'Konto erstellen',
  'signup.haveAccount': 'Schon ein Konto?',
  'signup.signIn': 'Anmelden',
  'signup.refusedTitle': 'Dieses Konto können wir nicht online eröffnen',
  'signup.refused': 'Handels- oder Zahlungsvorschriften hindern uns daran, {{country}} automatisch zu bedienen.',
  'signup.refusedPhone':
    'Handels- oder Zahlungsvorschriften hindern uns daran, das Land dieser Telefonnummer automatisch zu bedienen.',
  'signup.refusedNext': 'Ihre Angaben wurden nicht gespeichert. Unser Support sagt Ihnen, was möglich ist.',
  'signup.support': 'Support kontaktieren',
  'signup.pinTitle': 'PIN eingeben',
  'signup.otherTitle': 'Andere Nummer verwenden',
  'signup.otherSubmit': 'PIN an diese Nummer senden',
  'signup.back': 'Zurück zur PIN',
  'signup.gone': 'Diese Anmeldung hat zu lange gedauert und wurde verworfen. Bitte beginnen Sie von vorn.',
  'signup.doneTitle': 'Willkommen, {{name}}',
  'signup.done': 'Das Konto von {{company}} ist bereit.',
} satisfies Translation<SignupWords>;
