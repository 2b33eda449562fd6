import type { Translation } from '../catalog.js';
import type { ReloadWords } from './en.js';

export default {
  'reload.title': 'Automatyczne doładowanie',
  'reload.on': 'Doładowuj saldo samoczynnie',
  'reload.method': 'Płać przez',
  'reload.choose': 'Wybierz metodę płatności',
  'reload.amount': 'Kwota',
  'reload.amountHint': 'Co najmniej 10,00 €, pobierane w euro.',
  'reload.threshold': 'Gdy saldo spadnie poniżej',
  'reload.will': 'Sprawdzamy saldo co dziesięć minut. Gdy jest poniżej {{threshold}}, pobieramy {{amount}}: {{method}}.',
  'reload.isOff': 'Wyłączone. Gdy saldo się skończy, wywołania są odrzucane, a numery zwalniane.',
  'reload.noMethod': 'Zapłać raz kartą lub PayPalem i zachowaj metodę: wtedy saldo doładuje się samo. Przelewem się nie da.',
  'reload.unable': '{{method}} nie może płacić samoczynnie. Pomoc powie, co jest możliwe.',
  'reload.refusedTitle': 'Płatność odrzucono',
  'reload.refusedOff':
    'Trzy płatności z rzędu odrzucono, więc automatyczne doładowanie wyłączono. Porozmawiaj z bankiem lub wybierz inną metodę i włącz je ponownie.',
  'reload.refusedYet': 'Odrzucone płatności z rzędu: {{refusals}}. Po trzeciej automatyczne doładowanie zostanie wyłączone.',
  'reload.savedOn': 'Automatyczne doładowanie jest włączone.',
  'reload.savedOff': 'Automatyczne doładowanie jest wyłączone.',
  'reload.soon': 'W tempie ostatnich dni stanie się to {{when}}.',
} satisfies Translation<ReloadWords>;
