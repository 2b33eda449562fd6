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
  'declines.securityCode': 'El código de seguridad no es correcto. Míralo en el reverso de la tarjeta y escríbelo de nuevo.',
  'declines.cardTypeRefused': 'Solo se aceptan Visa y Mastercard. Usa otra tarjeta.',
  'declines.fraudSuspected': 'El banco lo ha detenido para proteger la tarjeta. Llama a tu banco o usa otro método.',
  'declines.tokenUsed': 'Lo introducido solo vale para un pago. Introduce la tarjeta otra vez.',
  'declines.settlementDeclined': 'PayPal no ha transferido el dinero. Inténtalo de nuevo o usa otro método.',
  'declines.processorUnavailable': 'No se ha podido contactar con el banco. Inténtalo de nuevo en unos minutos.',
  'declines.gatewayRejected': 'El servicio de pago no lo ha dejado pasar. Usa otro método o pregunta a soporte.',
} satisfies Translation<DeclineWords>;
