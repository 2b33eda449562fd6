import type { Translation } from '../catalog.js';
import type { AccessWords } from './en.js';

export default {
  'access.primaryOnly': 'Solo l’utente principale dell’account può modificarlo.',
  'access.needs': 'Il suo utente non ha il permesso “{{permission}}”. Può darglielo l’utente principale dell’account.',
  'access.payments': 'Pagamenti',
  'access.numbers': 'Numeri e codici brevi',
  'access.requests': 'Ricerca delle richieste',
  'access.verify': 'SDK di Verify',
  'access.usage': 'Utilizzo',
} satisfies Translation<AccessWords>;
