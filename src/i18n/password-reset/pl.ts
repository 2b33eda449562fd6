import type { Translation } from '../catalog.js';
import type { ResetWords } from './en.js';

export default {
  'reset.title': 'Nowe hasło',
  'reset.lead': 'Podaj swój adres e-mail, a wyślemy link do ustawienia nowego hasła.',
  'reset.email': 'E-mail',
  'reset.send': 'Wyślij link',
  'reset.sentTitle': 'Sprawdź pocztę',
  'reset.sent': 'Jeśli istnieje konto z adresem {{email}}, link jest w drodze. Działa raz, przez 15 minut.',
  'reset.nothing': 'Nic nie przyszło? Sprawdź spam albo spróbuj innego adresu.',
  'reset.another': 'Użyj innego adresu',
  'reset.choose': 'Wybierz nowe hasło. Wszędzie indziej nastąpi wylogowanie.',
  'reset.left': 'Ten link działa jeszcze {{time}}.',
  'reset.password': 'Nowe hasło',
  'reset.submit': 'Zapisz hasło',
  'reset.expiredTitle': 'Ten link już nie działa',
  'reset.expired': 'Został użyty albo minęło jego 15 minut. Poproś o nowy.',
  'reset.done': 'Hasło zmienione; zalogowano jako {{email}}.',
  'reset.back': 'Wróć do logowania',
} satisfies Translation<ResetWords>;
