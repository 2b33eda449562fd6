import type { Translation } from '../catalog.js';
import type { AlertsWords } from './en.js';

export default {
  'alerts.title': 'Rechnungs- und Guthabenmeldungen',
  'alerts.emails': 'E-Mail-Adressen der Buchhaltung',
  'alerts.emailsHint': 'Eine pro Zeile. Ohne Angabe gehen Rechnungen und Meldungen an die E-Mail-Adresse des Kontos.',
  'alerts.on': 'Bei niedrigem Guthaben warnen',
  'alerts.onHint': 'Wir prüfen stündlich und schreiben einmal, sobald es unter die Grenze fällt.',
  'alerts.threshold': 'Grenze',
  'alerts.none': 'Keine',
  'alerts.off': 'Aus',
  'alerts.below': 'Unter {{amount}}',
  'alerts.would': 'Mit dieser Grenze hätten wir Ihnen geschrieben am: {{days}}.',
  'alerts.wouldNot': 'Mit dieser Grenze hätten wir Ihnen zuletzt nicht geschrieben.',
} satisfies Translation<AlertsWords>;
