import type { Translation } from '../catalog.js';
import type { AlertsWords } from './en.js';

export default {
  'alerts.title': 'Facturas y avisos de saldo',
  'alerts.emails': 'Correos del departamento financiero',
  'alerts.emailsHint': 'Uno por línea. Si no hay ninguno, las facturas y los avisos van al correo de la cuenta.',
  'alerts.on': 'Avisarme cuando el saldo sea bajo',
  'alerts.onHint': 'Lo comprobamos cada hora y escribimos una vez cada vez que baja del límite.',
  'alerts.threshold': 'Límite',
  'alerts.none': 'Ninguno',
  'alerts.off': 'Desactivado',
  'alerts.below': 'Por debajo de {{amount}}',
  'alerts.would': 'Con este límite le habríamos escrito el {{days}}.',
  'alerts.wouldNot': 'Con este límite no le habríamos escrito últimamente.',
} satisfies Translation<AlertsWords>;
