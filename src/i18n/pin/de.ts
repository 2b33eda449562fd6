import type { Translation } from '../catalog.js';
import type { PinWords } from './en.js';

export default {
  'pin.sent': 'Wir haben eine SMS mit einer sechsstelligen PIN an {{phone}} gesendet.',
  'pin.called': 'Wir rufen {{phone}} an und sagen Ihnen eine sechsstellige PIN.',
  'pin.pin': 'PIN',
  'pin.invalid': 'Die PIN hat sechs Ziffern.',
  'pin.left': 'Die PIN gilt noch {{time}}.',
  'pin.expired': 'Die PIN ist abgelaufen. Fordern Sie unten eine neue an.',
  'pin.ended': 'Das war die dritte falsche PIN; sie gilt nicht mehr. Fordern Sie unten eine neue an.',
  'pin.verify': 'Bestätigen',
  'pin.again': 'Keine PIN erhalten?',
  'pin.againIn': 'Eine neue PIN können Sie in {{time}} anfordern.',
  'pin.againSms': 'Neue PIN per SMS',
  'pin.againCall': 'Neue PIN per Anruf',
  'pin.tooMany':
    'Vorerst wird keine PIN mehr gesendet: Eine Nummer erhält höchstens 20 in 24 Stunden, eine Anmeldung oder Nummernänderung höchstens 10.',
  'pin.againDone': 'Eine neue PIN ist unterwegs. Die alte gilt nicht mehr.',
  'pin.otherNumber': 'Andere Nummer verwenden',
  'pin.channel': 'PIN senden per',
  'pin.sms': 'SMS',
  'pin.call': 'Anruf',
  'pin.phoneInvalid': 'Geben Sie eine Telefonnummer ein, aus dem Ausland mit Landesvorwahl, zum Beispiel +44 7700 900123.',
} satisfies Translation<PinWords>;
