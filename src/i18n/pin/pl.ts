import type { Translation } from '../catalog.js';
import type { PinWords } from './en.js';

export default {
  'pin.sent': 'Wysłaliśmy SMS z sześciocyfrowym kodem PIN na numer {{phone}}.',
  'pin.called': 'Dzwonimy na numer {{phone}}, aby podać sześciocyfrowy kod PIN.',
  'pin.pin': 'PIN',
  'pin.invalid': 'PIN ma sześć cyfr.',
  'pin.left': 'PIN jest ważny jeszcze {{time}}.',
  'pin.expired': 'PIN wygasł. Poniżej możesz poprosić o nowy.',
  'pin.ended': 'To był trzeci błędny PIN i kod już nie działa. Poniżej możesz poprosić o nowy.',
  'pin.verify': 'Potwierdź',
  'pin.again': 'PIN nie dotarł?',
  'pin.againIn': 'O nowy PIN możesz poprosić za {{time}}.',
  'pin.againSms': 'Wyślij mi nowy PIN SMS-em',
  'pin.againCall': 'Zadzwoń do mnie z nowym kodem PIN',
  'pin.tooMany':
    'Na razie nie możemy wysłać kolejnego kodu PIN: na jeden numer wysyłamy najwyżej 20 w ciągu 24 godzin, a w ramach jednej rejestracji lub zmiany numeru najwyżej 10.',
  'pin.againDone': 'Nowy PIN jest w drodze. Poprzedni już nie działa.',
  'pin.otherNumber': 'Użyj innego numeru',
  'pin.channel': 'Wyślij PIN przez',
  'pin.sms': 'SMS',
  'pin.call': 'Połączenie głosowe',
  'pin.phoneInvalid': 'Wpisz numer telefonu, zagraniczny z numerem kierunkowym kraju, np. +44 7700 900123.',
} satisfies Translation<PinWords>;
