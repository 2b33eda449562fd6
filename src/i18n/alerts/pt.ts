import type { Translation } from '../catalog.js';
import type { AlertsWords } from './en.js';

export default {
  'alerts.title': 'Faturas e alertas de saldo',
  'alerts.emails': 'E-mails do financeiro',
  'alerts.emailsHint': 'Um por linha. Sem nenhum, as faturas e os alertas vão para o e-mail da conta.',
  'alerts.on': 'Avisar quando o saldo estiver baixo',
  'alerts.onHint': 'Verificamos de hora em hora e escrevemos uma vez a cada queda abaixo do limite.',
  'alerts.threshold': 'Limite',
  'alerts.none': 'Nenhum',
  'alerts.off': 'Desativado',
  'alerts.below': 'Abaixo de {{amount}}',
  'alerts.would': 'Com este limite, teríamos escrito em {{days}}.',
  'alerts.wouldNot': 'Com este limite, não teríamos escrito recentemente.',
} satisfies Translation<AlertsWords>;
