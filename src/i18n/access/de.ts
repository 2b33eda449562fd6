import type { Translation } from '../catalog.js';
import type { AccessWords } from './en.js';

export default {
  'access.primaryOnly': 'Das darf nur der Hauptnutzer des Kontos ändern.',
  'access.needs': 'Ihr Nutzer hat keine Berechtigung für „{{permission}}“. Der Hauptnutzer des Kontos kann sie erteilen.',
  'access.payments': 'Zahlungen',
  'access.numbers': 'Nummern und Kurzwahlen',
  'access.requests': 'Suche in Anfragen',
  'access.verify': 'Verify SDK',
  'access.usage': 'Nutzung',
} satisfies Translation<AccessWords>;
