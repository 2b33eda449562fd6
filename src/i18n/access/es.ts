import type { Translation } from '../catalog.js';
import type { AccessWords } from './en.js';

export default {
  'access.primaryOnly': 'Solo el usuario principal de la cuenta puede cambiar esto.',
  'access.needs': 'Su usuario no tiene permiso para «{{permission}}». El usuario principal de la cuenta puede dárselo.',
  'access.payments': 'Pagos',
  'access.numbers': 'Números y códigos cortos',
  'access.requests': 'Búsqueda de solicitudes',
  'access.verify': 'SDK de Verify',
  'access.usage': 'Uso',
} satisfies Translation<AccessWords>;
