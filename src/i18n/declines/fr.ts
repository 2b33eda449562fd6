import type { Translation } from '../catalog.js';
import type { DeclineWords } from './en.js';

export default {
  'declines.declined': 'La banque l’a refusé. Elle peut vous dire pourquoi ; sinon, utilisez un autre moyen.',
  'declines.insufficientFunds': 'Le compte associé n’a pas assez d’argent.',
  'declines.limitExceeded': 'Le montant dépasse le plafond de la carte. Payez moins ou demandez à votre banque.',
  'declines.expiredCard': 'La carte a expiré. Utilisez-en une autre.',
  'declines.invalidCard': 'Le numéro de carte est incorrect. Saisissez-le de nouveau.',
  'declines.addressMismatch': 'L’adresse n’est pas celle que la banque connaît. Corrigez-la et payez de nouveau.',
  'declines.prepaidRefused': 'Les cartes prépayées ne sont pas acceptées. Utilisez-en une autre.',
  'declines.authenticationFailed': 'La banque n’a pas pu confirmer que c’était vous. Réessayez ou changez de moyen.',
  'declines.securityCode': 'Le cryptogramme n’est pas correct. Regardez au dos de la carte et saisissez-le à nouveau.',
  'declines.cardTypeRefused': 'Seules Visa et Mastercard sont acceptées. Utilisez une autre carte.',
  'declines.fraudSuspected': 'La banque l’a bloqué pour protéger la carte. Appelez votre banque ou utilisez un autre moyen.',
  'declines.tokenUsed': 'La saisie ne vaut que pour un paiement. Saisissez la carte à nouveau.',
  'declines.settlementDeclined': 'PayPal n’a pas transmis l’argent. Réessayez ou utilisez un autre moyen.',
  'declines.processorUnavailable': 'La banque n’a pas pu être jointe. Réessayez dans quelques minutes.',
  'declines.gatewayRejected': 'Le service de paiement ne l’a pas laissé passer. Utilisez un autre moyen ou contactez le support.',
} satisfies Translation<DeclineWords>;
