import type { Translation } from '../catalog.js';
import type { MethodsWords } from './en.js';

export default {
  'methods.title': 'Formas de pago',
  'methods.none': 'Aún no hay forma de pago',
  'methods.noneWhy': 'La tarjeta o cuenta de PayPal con la que paga se guarda aquí, si quiere, para pagar con un clic.',
  'methods.card': '{{brand}} terminada en {{digits}}',
  'methods.paypal': 'PayPal, {{address}}',
  'methods.expires': 'Válida hasta {{month}}',
  'methods.soon': 'Caduca pronto',
  'methods.expired': 'Caducada',
  'methods.reload': 'Usada en la recarga automática',
  'methods.noReload': 'No sirve para la recarga automática',
  'methods.delete': 'Eliminar',
  'methods.deleteName': 'Eliminar {{method}}',
  'methods.deleteTitle': '¿Eliminar {{method}}?',
  'methods.deleteWhat': 'Podrá añadirla de nuevo en su próximo pago.',
  'methods.deleteReload':
    'La recarga automática la usa y se desactivará. Cuando se agote el saldo, se rechazan las llamadas y se liberan sus números.',
  'methods.deleted': 'La forma de pago está eliminada.',
} satisfies Translation<MethodsWords>;
