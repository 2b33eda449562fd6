import type { Translation } from '../catalog.js';
import type { DeclineWords } from './en.js';

export default {
  'declines.declined': 'El banco lo rechazó. Puede decirle por qué, o use otra forma.',
  'declines.insufficientFunds': 'No hay suficiente dinero en la cuenta asociada.',
  'declines.limitExceeded': 'Supera el límite de la tarjeta. Pague menos o pregunte a su banco.',
  'declines.expiredCard': 'La tarjeta ha caducado. Use otra.',
  'declines.invalidCard': 'El número de la tarjeta no es correcto. Introdúzcalo de nuevo.',
  'declines.addressMismatch': 'La dirección no es la que conoce el banco. Corríjala y pague de nuevo.',
  'declines.prepaidRefused': 'No se aceptan tarjetas prepago. Use otra.',
  'declines.authenticationFailed': 'El banco no pudo confirmar que era usted. Inténtelo de nuevo o use otra forma.',
  'declines.securityCode': 'El código de seguridad no es correcto. Mírelo en el reverso de la tarjeta y escríbalo de nuevo.',
  'declines.cardTypeRefused': 'Solo se aceptan Visa y Mastercard. Use otra tarjeta.',
  'declines.fraudSuspected': 'El banco lo ha detenido para proteger la tarjeta. Llame a su banco o use otro método.',
  'declines.tokenUsed': 'Lo introducido solo vale para un pago. Introduzca la tarjeta otra vez.',
  'declines.settlementDeclined': 'PayPal no ha transferido el dinero. Inténtelo de nuevo o use otro método.',
  'declines.processorUnavailable': 'No se ha podido contactar con el banco. Inténtelo de nuevo en unos minutos.',
  'declines.gatewayRejected': 'El servicio de pago no lo ha dejado pasar. Use otro método o pregunte a soporte.',
} satisfies Translation<DeclineWords>;
