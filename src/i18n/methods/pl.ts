import type { Translation } from '../catalog.js';
import type { MethodsWords } from './en.js';

export default {
  'methods.title': 'Metody płatności',
  'methods.none': 'Brak metody płatności',
  'methods.noneWhy': 'Karta lub konto PayPal, którym płacisz, zostaje tu na życzenie, by płacić jednym kliknięciem.',
  'methods.card': '{{brand}} z końcówką {{digits}}',
  'methods.paypal': 'PayPal, {{address}}',
  'methods.expires': 'Ważna do {{month}}',
  'methods.soon': 'Wkrótce wygaśnie',
  'methods.expired': 'Wygasła',
  'methods.reload': 'Do automatycznego doładowania',
  'methods.noReload': 'Nie do automatycznego doładowania',
  'methods.delete': 'Usuń',
  'methods.deleteName': 'Usuń {{method}}',
  'methods.deleteTitle': 'Usunąć {{method}}?',
  'methods.deleteWhat': 'Możesz dodać ją ponownie przy następnej płatności.',
  'methods.deleteReload':
    'Korzysta z niej automatyczne doładowanie i zostanie wyłączone. Gdy saldo się skończy, wywołania są odrzucane, a numery zwalniane.',
  'methods.deleted': 'Metoda płatności usunięta.',
} satisfies Translation<MethodsWords>;
