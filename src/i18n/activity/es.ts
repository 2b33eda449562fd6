import type { Translation } from '../catalog.js';
import type { ActivityWords } from './en.js';

export default {
  'activity.title': 'Actividad de la cuenta',
  'activity.date': 'Fecha',
  'activity.what': 'Qué',
  'activity.amount': 'Importe',
  'activity.balance': 'Saldo después',
  'activity.kind': 'Tipo',
  'activity.all': 'Todo',
  'activity.freeCredit': 'Saldo gratis',
  'activity.payment': 'Pagos',
  'activity.message': 'Mensajes',
  'activity.numberRental': 'Números alquilados',
  'activity.numberRenewal': 'Números renovados',
  'activity.none': 'Aún no hay movimientos',
  'activity.noneWhy': 'Cada cambio del saldo aparece aquí.',
  'activity.download': 'Descargar la actividad',
  'activity.loading': 'Cargando filas',
} satisfies Translation<ActivityWords>;
