import type { Translation } from '../catalog.js';
import type { PartWords } from './en.js';

export default {
  'parts.close': 'Zamknij',
  'parts.cancel': 'Anuluj',
  'parts.dismiss': 'Odrzuć',
  'parts.info': 'Informacja:',
  'parts.good': 'Udało się:',
  'parts.warn': 'Ostrzeżenie:',
  'parts.danger': 'Błąd:',
  'parts.external': '(otwiera się w nowej karcie)',
  'parts.stepDone': 'Gotowe:',
  'parts.stepCurrent': 'Teraz:',
  'parts.stepNext': 'Następnie:',
  'parts.copy': 'Kopiuj',
  'parts.copied': 'Skopiowano.',
  'parts.copyFailed': 'Przeglądarka nie pozwoliła na kopiowanie. Zaznacz tekst.',
  'parts.messages': 'Komunikaty',
  'parts.firstPage': 'Pierwsza strona',
  'parts.previousPage': 'Poprzednia strona',
  'parts.nextPage': 'Następna strona',
  'parts.lastPage': 'Ostatnia strona',
  'parts.rows': '{{from}}–{{to}} z {{all}}',
  'parts.asTable': 'Pokaż jako tabelę',
} satisfies Translation<PartWords>;
