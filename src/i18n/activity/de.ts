import type { Translation } from '../catalog.js';
import type { ActivityWords } from './en.js';

export default {
  'activity.title': 'Kontobewegungen',
  'activity.date': 'Datum',
  'activity.what': 'Was',
  'activity.amount': 'Betrag',
  'activity.balance': 'Guthaben danach',
  'activity.kind': 'Art',
  'activity.all': 'Alles',
  'activity.freeCredit': 'Startguthaben',
  'activity.payment': 'Zahlungen',
  'activity.message': 'Nachrichten',
  'activity.numberRental': 'Gemietete Nummern',
  'activity.numberRenewal': 'Verlängerte Nummern',
  'activity.none': 'Noch keine Bewegungen',
  'activity.noneWhy': 'Jede Änderung des Guthabens erscheint hier.',
  'activity.download': 'Kontobewegungen herunterladen',
  'activity.loading': 'Zeilen werden geladen',
} satisfies Translation<ActivityWords>;
