import type { Translation } from '../catalog.js';
import type { ActivityWords } from './en.js';

export default {
  'activity.title': 'Aktywność konta',
  'activity.date': 'Data',
  'activity.what': 'Co',
  'activity.amount': 'Kwota',
  'activity.balance': 'Saldo po',
  'activity.kind': 'Rodzaj',
  'activity.all': 'Wszystko',
  'activity.freeCredit': 'Darmowe środki',
  'activity.payment': 'Płatności',
  'activity.message': 'Wiadomości',
  'activity.numberRental': 'Wynajęte numery',
  'activity.numberRenewal': 'Odnowione numery',
  'activity.none': 'Jeszcze nic się nie działo',
  'activity.noneWhy': 'Tu pojawi się każda zmiana salda.',
  'activity.download': 'Pobierz aktywność',
  'activity.loading': 'Pobieranie wierszy',
} satisfies Translation<ActivityWords>;
