import type { Translation } from '../catalog.js';
import type { AccessWords } from './en.js';

export default {
  'access.primaryOnly': 'Somente o usuário principal da conta pode alterar isto.',
  'access.needs': 'Seu usuário não tem permissão para “{{permission}}”. O usuário principal da conta pode concedê-la.',
  'access.payments': 'Pagamentos',
  'access.numbers': 'Números e códigos curtos',
  'access.requests': 'Busca de requisições',
  'access.verify': 'SDK do Verify',
  'access.usage': 'Uso',
} satisfies Translation<AccessWords>;
