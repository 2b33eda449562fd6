import type { Translation } from '../catalog.js';
import type { ActivityWords } from './en.js';

export default {
  'activity.title': 'Attività dell’account',
  'activity.date': 'Data',
  'activity.what': 'Cosa',
  'activity.amount': 'Importo',
  'activity.balance': 'Saldo dopo',
  'activity.kind': 'Tipo',
  'activity.all': 'Tutto',
  'activity.freeCredit': 'Credito gratuito',
  'activity.payment': 'Pagamenti',
  'activity.message': 'Messaggi',
  'activity.numberRental': 'Numeri noleggiati',
  'activity.numberRenewal': 'Numeri rinnovati',
  'activity.none': 'Ancora nessun movimento',
  'activity.noneWhy': 'Ogni variazione del saldo compare qui.',
  'activity.download': 'Scarica l’attività',
  'activity.loading': 'Caricamento righe',
} satisfies Translation<ActivityWords>;
