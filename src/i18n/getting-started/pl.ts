import type { Translation } from '../catalog.js';
import type { StartWords } from './en.js';

export default {
  'start.title': 'Pierwsze kroki',
  'start.lead': 'Wyślij pierwszego SMS-a. To zajmie minutę.',
  'start.keyTitle': '1. Klucz API i sekret',
  'start.key': 'Klucz API',
  'start.secret': 'Sekret API',
  'start.secretWarning':
    'Kto zna sekret, może wydać Twoje środki. Nie umieszczaj go na stronach internetowych ani w repozytoriach.',
  'start.copy': 'Kopiuj',
  'start.copyKey': 'Kopiuj klucz API',
  'start.copySecret': 'Kopiuj sekret API',
  'start.copySample': 'Kopiuj przykład',
  'start.copied': 'Skopiowano.',
  'start.copiedSecret': 'Skopiowano razem z sekretem. Nikomu go nie pokazuj.',
  'start.copyFailed': 'Przeglądarka nie pozwoliła na kopiowanie. Zaznacz tekst.',
  'start.sampleTitle': '2. Wyślij SMS-a',
  'start.sampleLead': 'Zamiast {{to}} wpisz własny numer telefonu.',
  'start.language': 'Język przykładu',
  'start.text': 'Pozdrowienia z Nexmo',
  'start.waitTitle': '3. Zobacz, jak przychodzi',
  'start.wait': 'Nie widzieliśmy jeszcze żądania z Twoim kluczem.',
  'start.check': 'Sprawdź ponownie',
  'start.doneTitle': 'Twoje pierwsze żądanie dotarło',
  'start.done': 'Dotarło {{date}}. Przy następnym logowaniu ta strona już się nie pojawi.',
} satisfies Translation<StartWords>;
