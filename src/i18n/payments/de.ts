import type { Translation } from '../catalog.js';
import type { PaymentsWords } from './en.js';

export default {
  'payments.title': 'Zahlungen',
  'payments.date': 'Datum',
  'payments.amount': 'Betrag',
  'payments.method': 'Gezahlt mit',
  'payments.status': 'Status',
  'payments.invoice': 'Rechnung',
  'payments.all': 'Alle',
  'payments.requires_action': 'Wartet auf Sie',
  'payments.pending': 'Unterwegs',
  'payments.succeeded': 'Bezahlt',
  'payments.failed': 'Abgelehnt',
  'payments.cancelled': 'Abgebrochen',
  'payments.automatic': 'durch automatisches Aufladen',
  'payments.card': 'Karte, endet auf {{digits}}',
  'payments.paypal': 'PayPal',
  'payments.bankTransfer': 'Überweisung',
  'payments.pendingWhy':
    'Das Geld trifft ein bis drei Werktage nach dem Absenden ein. Geben Sie {{reference}} bei der Überweisung an.',
  'payments.ask': 'Rechnung anfordern',
  'payments.askName': 'Rechnung anfordern vom {{date}}',
  'payments.readyBy': 'Wird erstellt; spätestens am {{date}}',
  'payments.proForma': 'Proforma',
  'payments.asked': 'Die Rechnung ist angefordert. Sie wird innerhalb von 72 Stunden erstellt.',
  'payments.filter': 'Anzeigen',
  'payments.none': 'Noch keine Zahlungen',
  'payments.noneWhy': 'Ihre Zahlungen erscheinen hier, mit Rechnung.',
  'payments.total': 'Bezahlt: {{amount}}',
  'payments.download': 'Zahlungen herunterladen',
  'payments.receipt': 'Rechnung {{number}}',
} satisfies Translation<PaymentsWords>;
