import type { Translation } from '../catalog.js';
import type { MethodsWords } from './en.js';

export default {
  'methods.title': 'Zahlungsarten',
  'methods.none': 'Noch keine Zahlungsart',
  'methods.noneWhy':
    'Eine Karte oder ein PayPal-Konto, mit dem Sie zahlen, wird auf Wunsch hier für Zahlungen mit einem Klick aufbewahrt.',
  'methods.card': '{{brand}}, endet auf {{digits}}',
  'methods.paypal': 'PayPal, {{address}}',
  'methods.expires': 'Gültig bis {{month}}',
  'methods.soon': 'Läuft bald ab',
  'methods.expired': 'Abgelaufen',
  'methods.reload': 'Für automatisches Aufladen',
  'methods.noReload': 'Nicht für automatisches Aufladen',
  'methods.delete': 'Löschen',
  'methods.deleteName': '{{method}} löschen',
  'methods.deleteTitle': '{{method}} löschen?',
  'methods.deleteWhat': 'Bei Ihrer nächsten Zahlung können Sie sie wieder hinzufügen.',
  'methods.deleteReload':
    'Das automatische Aufladen nutzt sie und wird mit ihr abgeschaltet. Ist das Guthaben aufgebraucht, werden Aufrufe abgewiesen und Ihre Nummern freigegeben.',
  'methods.deleted': 'Die Zahlungsart ist gelöscht.',
} satisfies Translation<MethodsWords>;
