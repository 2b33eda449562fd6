import type { Translation } from '../catalog.js';
import type { ReloadWords } from './en.js';

export default {
  'reload.title': 'Automatisches Aufladen',
  'reload.on': 'Guthaben selbsttätig aufladen',
  'reload.method': 'Zahlen mit',
  'reload.choose': 'Zahlungsart wählen',
  'reload.amount': 'Betrag',
  'reload.amountHint': 'Mindestens 10,00 €, in Euro abgebucht.',
  'reload.threshold': 'Wenn das Guthaben fällt unter',
  'reload.will': 'Wir prüfen das Guthaben alle zehn Minuten. Liegt es unter {{threshold}}, buchen wir {{amount}} ab: {{method}}.',
  'reload.isOff': 'Aus. Ist das Guthaben aufgebraucht, werden Aufrufe abgewiesen und Ihre Nummern freigegeben.',
  'reload.noMethod':
    'Zahlen Sie einmal per Karte oder PayPal und behalten Sie die Zahlungsart: dann lädt sich das Guthaben selbst auf. Mit Überweisung geht das nicht.',
  'reload.unable': '{{method}} kann nicht selbsttätig zahlen. Der Support sagt Ihnen, was möglich ist.',
  'reload.refusedTitle': 'Eine Zahlung wurde abgelehnt',
  'reload.refusedOff':
    'Drei Zahlungen nacheinander wurden abgelehnt, deshalb wurde das automatische Aufladen abgeschaltet. Sprechen Sie mit Ihrer Bank oder wählen Sie eine andere Zahlungsart, und schalten Sie es wieder ein.',
  'reload.refusedYet':
    'Abgelehnte Zahlungen in Folge: {{refusals}}. Nach der dritten wird das automatische Aufladen abgeschaltet.',
  'reload.savedOn': 'Automatisches Aufladen ist an.',
  'reload.savedOff': 'Automatisches Aufladen ist aus.',
  'reload.soon': 'Beim Verbrauch der letzten Tage ist das {{when}}.',
} satisfies Translation<ReloadWords>;
