import type { Translation } from '../catalog.js';
import type { ReloadWords } from './en.js';

export default {
  'reload.title': 'Recarga automática',
  'reload.on': 'Recargar el saldo automáticamente',
  'reload.method': 'Pagar con',
  'reload.choose': 'Elija una forma de pago',
  'reload.amount': 'Importe',
  'reload.amountHint': 'Al menos 10,00 €, cobrados en euros.',
  'reload.threshold': 'Cuando el saldo baje de',
  'reload.will': 'Comprobamos el saldo cada diez minutos. Si está por debajo de {{threshold}}, cobramos {{amount}}: {{method}}.',
  'reload.isOff': 'Desactivada. Cuando se agote el saldo, se rechazan las llamadas y se liberan sus números.',
  'reload.noMethod':
    'Pague una vez con tarjeta o PayPal y guarde la forma de pago: así el saldo podrá recargarse. Con transferencia no es posible.',
  'reload.unable': '{{method}} no puede pagar automáticamente. El soporte le dirá qué es posible.',
  'reload.refusedTitle': 'Se rechazó un pago',
  'reload.refusedOff':
    'Se rechazaron tres pagos seguidos, así que se desactivó la recarga automática. Hable con su banco o elija otra forma y vuelva a activarla.',
  'reload.refusedYet': 'Pagos rechazados seguidos: {{refusals}}. Tras el tercero se desactiva la recarga automática.',
  'reload.savedOn': 'La recarga automática está activada.',
  'reload.savedOff': 'La recarga automática está desactivada.',
  'reload.soon': 'Al ritmo de los últimos días, será {{when}}.',
} satisfies Translation<ReloadWords>;
