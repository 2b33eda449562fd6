import type { Translation } from '../catalog.js';
import type { AlertsWords } from './en.js';

export default {
  'alerts.title': 'Factures et alertes de solde',
  'alerts.emails': 'Adresses e-mail de la comptabilité',
  'alerts.emailsHint': 'Une par ligne. Sans adresse, les factures et les alertes vont à l’adresse du compte.',
  'alerts.on': 'M’avertir quand le solde est bas',
  'alerts.onHint': 'Nous vérifions toutes les heures et écrivons une fois à chaque passage sous le seuil.',
  'alerts.threshold': 'Seuil',
  'alerts.none': 'Aucune',
  'alerts.off': 'Désactivé',
  'alerts.below': 'Sous {{amount}}',
  'alerts.would': 'Avec ce seuil, nous vous aurions écrit le {{days}}.',
  'alerts.wouldNot': 'Avec ce seuil, nous ne vous aurions pas écrit récemment.',
} satisfies Translation<AlertsWords>;
