import type { Translation } from '../catalog.js';
import type { MethodsWords } from './en.js';

export default {
  'methods.title': 'Formas de pagamento',
  'methods.none': 'Nenhuma forma de pagamento',
  'methods.noneWhy': 'O cartão ou a conta PayPal com que você paga fica guardado aqui, se quiser, para pagar com um clique.',
  'methods.card': '{{brand}} com final {{digits}}',
  'methods.paypal': 'PayPal, {{address}}',
  'methods.expires': 'Válido até {{month}}',
  'methods.soon': 'Vence em breve',
  'methods.expired': 'Vencido',
  'methods.reload': 'Usado na recarga automática',
  'methods.noReload': 'Não serve para recarga automática',
  'methods.delete': 'Excluir',
  'methods.deleteName': 'Excluir {{method}}',
  'methods.deleteTitle': 'Excluir {{method}}?',
  'methods.deleteWhat': 'Você pode adicioná-la de novo no próximo pagamento.',
  'methods.deleteReload':
    'A recarga automática a usa e será desativada. Quando o saldo acabar, as chamadas são recusadas e seus números liberados.',
  'methods.deleted': 'A forma de pagamento foi excluída.',
} satisfies Translation<MethodsWords>;
