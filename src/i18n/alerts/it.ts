import type { Translation } from '../catalog.js';
import type { AlertsWords } from './en.js';

export default {
  'alerts.title': 'Fatture e avvisi di saldo',
  'alerts.emails': 'Indirizzi e-mail dell’amministrazione',
  'alerts.emailsHint': 'Uno per riga. Se non ce ne sono, fatture e avvisi vanno all’indirizzo dell’account.',
  'alerts.on': 'Avvisami quando il saldo è basso',
  'alerts.onHint': 'Controlliamo ogni ora e scriviamo una volta ogni volta che scende sotto il limite.',
  'alerts.threshold': 'Limite',
  'alerts.none': 'Nessuno',
  'alerts.off': 'Disattivato',
  'alerts.below': 'Sotto {{amount}}',
  'alerts.would': 'Con questo limite le avremmo scritto il {{days}}.',
  'alerts.wouldNot': 'Con questo limite non le avremmo scritto di recente.',
} satisfies Translation<AlertsWords>;
