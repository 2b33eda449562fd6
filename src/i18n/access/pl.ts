import type { Translation } from '../catalog.js';
import type { AccessWords } from './en.js';

export default {
  'access.primaryOnly': 'Zmienić to może tylko główny użytkownik konta.',
  'access.needs': 'Twój użytkownik nie ma uprawnienia „{{permission}}”. Może je nadać główny użytkownik konta.',
  'access.payments': 'Płatności',
  'access.numbers': 'Numery i krótkie kody',
  'access.requests': 'Wyszukiwanie żądań',
  'access.verify': 'Verify SDK',
  'access.usage': 'Zużycie',
} satisfies Translation<AccessWords>;
