import type { Translation } from '../catalog.js';
import type { AlertsWords } from './en.js';

export default {
  'alerts.title': 'Faktury i alerty o saldzie',
  'alerts.emails': 'Adresy e-mail księgowości',
  'alerts.emailsHint': 'Po jednym w wierszu. Bez nich faktury i alerty trafiają na adres konta.',
  'alerts.on': 'Ostrzegaj, gdy saldo jest niskie',
  'alerts.onHint': 'Sprawdzamy co godzinę i piszemy raz za każdym razem, gdy spadnie poniżej progu.',
  'alerts.threshold': 'Próg',
  'alerts.none': 'Brak',
  'alerts.off': 'Wyłączone',
  'alerts.below': 'Poniżej {{amount}}',
  'alerts.would': 'Przy tym progu napisalibyśmy: {{days}}.',
  'alerts.wouldNot': 'Przy tym progu ostatnio byśmy nie pisali.',
} satisfies Translation<AlertsWords>;
