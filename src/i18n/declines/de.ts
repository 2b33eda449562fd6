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
  'declines.securityCode':
    'Die Prüfziffer stimmt nicht. Sehen Sie auf der Rückseite der Karte nach und geben Sie sie erneut ein.',
  'declines.cardTypeRefused': 'Nur Visa und Mastercard werden angenommen. Nehmen Sie eine andere Karte.',
  'declines.fraudSuspected':
    'Die Bank hat sie zum Schutz der Karte gestoppt. Rufen Sie Ihre Bank an oder nehmen Sie eine andere Zahlungsart.',
  'declines.tokenUsed': 'Die Eingabe gilt nur für eine Zahlung. Geben Sie die Karte noch einmal ein.',
  'declines.settlementDeclined':
    'PayPal hat das Geld nicht weitergegeben. Versuchen Sie es noch einmal oder nehmen Sie eine andere Zahlungsart.',
  'declines.processorUnavailable': 'Die Bank war nicht erreichbar. Versuchen Sie es in ein paar Minuten noch einmal.',
  'declines.gatewayRejected':
    'Der Zahlungsdienst hat sie nicht durchgelassen. Nehmen Sie eine andere Zahlungsart oder fragen Sie den Support.',
  'paid.paidTitle': 'Bezahlt',
  'paid.paid': '{{amount}} wurden am {{when}} bezahlt und sind in Ihrem Guthaben.',
  'paid.balanceNow': 'Guthaben jetzt',
  'paid.statement': 'Auf Ihrem Kontoauszug steht „Nexmo“.',
  'paid.announcedTitle': 'Jetzt überweisen',
  'paid.announced': 'Eine Proforma-Rechnung mit unserer Bankverbindung ist per E-Mail unterwegs.',
  'paid.toTransfer': 'Zu überweisen',
  'paid.holder': 'Kontoinhaber',
  'paid.iban': 'IBAN',
  'paid.bic': 'BIC',
  'paid.reference': 'Verwendungszweck',
  'paid.arrives':
    'Geben Sie den Verwendungszweck an. Das Geld ist ein bis drei Werktage später da und dann in Ihrem Guthaben; die endgültige Rechnung folgt.',
  'paid.refusedTitle': 'Die Zahlung wurde abgelehnt',
  'paid.notCharged': 'Die {{amount}} wurden nicht abgebucht.',
  'paid.cancelledTitle': 'Die Zahlung ist abgebrochen',
  'paid.cancelled': 'Sie können anders oder später bezahlen.',
  'paid.tryAgain': 'Noch einmal oder anders bezahlen',
  'paid.another': 'Noch einmal aufladen',
  'paid.mendAddress': 'Adresse korrigieren',
} satisfies Translation<DeclineWords>;
