import type { Translation } from '../catalog.js';
import type { AccessWords } from './en.js';

export default {
  'access.primaryOnly': 'Seul l’utilisateur principal du compte peut modifier cela.',
  'access.needs': 'Votre utilisateur n’a pas la permission « {{permission}} ». L’utilisateur principal du compte peut la donner.',
  'access.payments': 'Paiements',
  'access.numbers': 'Numéros et numéros courts',
  'access.requests': 'Recherche de requêtes',
  'access.verify': 'SDK Verify',
  'access.usage': 'Consommation',
} satisfies Translation<AccessWords>;
