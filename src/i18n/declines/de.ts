import type { Translation } from '../catalog.js';
import type { DeclineWords } from './en.js';

export default {
  'declines.declined': 'Die Bank hat abgelehnt. Ihre Bank kann den Grund nennen; oder nutzen Sie eine andere Zahlungsart.',
  'declines.insufficientFunds': 'Auf dem Konto dahinter ist nicht genug Geld.',
  'declines.limitExceeded': 'Der Betrag übersteigt das Kartenlimit. Zahlen Sie weniger oder fragen Sie Ihre Bank.',
  'declines.expiredCard': 'Die Karte ist abgelaufen. Nutzen Sie eine andere.',
  'declines.invalidCard': 'Die Kartennummer stimmt nicht. Geben Sie sie erneut ein.',
  'declines.addressMismatch': 'Die Adresse ist nicht die, die der Bank bekannt ist. Korrigieren Sie sie und zahlen Sie erneut.',
  'declines.prepaidRefused': 'Prepaid-Karten werden nicht angenommen. Nutzen Sie eine andere.',
  'declines.authenticationFailed': 'Die Bank konnte nicht bestätigen, dass Sie es waren. Versuchen Sie es erneut oder anders.',
  'declines.securityCode': 'Die Prüfziffer stimmt nicht. Sieh auf der Rückseite der Karte nach und gib sie erneut ein.',
  'declines.cardTypeRefused': 'Nur Visa und Mastercard werden angenommen. Nimm eine andere Karte.',
  'declines.fraudSuspected':
    'Die Bank hat sie zum Schutz der Karte gestoppt. Ruf deine Bank an oder nimm eine andere Zahlungsart.',
  'declines.tokenUsed': 'Die Eingabe gilt nur für eine Zahlung. Gib die Karte noch einmal ein.',
  'declines.settlementDeclined':
    'PayPal hat das Geld nicht weitergegeben. Versuch es noch einmal oder nimm eine andere Zahlungsart.',
  'declines.processorUnavailable': 'Die Bank war nicht erreichbar. Versuch es in ein paar Minuten noch einmal.',
  'declines.gatewayRejected':
    'Der Zahlungsdienst hat sie nicht durchgelassen. Nimm eine andere Zahlungsart oder frag den Support.',
} satisfies Translation<DeclineWords>;
