import type { Translation } from '../catalog.js';
import type { OptInWords } from './en.js';

export default {
  'optIn.title': 'Tekst zgody',
  'optIn.lead': 'Strona, na której ludzie zgadzają się na twoje SMS-y, musi pokazywać te pięć rzeczy słowo w słowo.',
  'optIn.preview': 'Tak widzą to odwiedzający',
  'optIn.text': 'Tekst',
  'optIn.html': 'HTML',
  'optIn.copyAs': 'Kopiuj jako',
  'optIn.none': 'Jeszcze nie ma czego pokazać',
  'optIn.noneWhy': 'Najpierw skonfiguruj powiadomienia: tekst powstaje z ich ustawień.',
} satisfies Translation<OptInWords>;
