import type { Translation } from '../catalog.js';
import type { ActivityWords } from './en.js';

export default {
  'activity.title': 'Atividade da conta',
  'activity.date': 'Data',
  'activity.what': 'O quê',
  'activity.amount': 'Valor',
  'activity.balance': 'Saldo após',
  'activity.kind': 'Tipo',
  'activity.all': 'Tudo',
  'activity.freeCredit': 'Crédito grátis',
  'activity.payment': 'Pagamentos',
  'activity.message': 'Mensagens',
  'activity.numberRental': 'Números alugados',
  'activity.numberRenewal': 'Números renovados',
  'activity.none': 'Nada por enquanto',
  'activity.noneWhy': 'Cada mudança do saldo aparece aqui.',
  'activity.download': 'Baixar a atividade',
  'activity.loading': 'Carregando linhas',
} satisfies Translation<ActivityWords>;
