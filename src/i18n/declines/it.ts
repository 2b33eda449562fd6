import type { Translation } from '../catalog.js';
import type { DeclineWords } from './en.js';

export default {
  'declines.declined': 'La banca l’ha rifiutato. Può dirle perché, oppure usi un altro metodo.',
  'declines.insufficientFunds': 'Sul conto collegato non c’è abbastanza denaro.',
  'declines.limitExceeded': 'Supera il limite della carta. Paghi meno o chieda alla banca.',
  'declines.expiredCard': 'La carta è scaduta. Ne usi un’altra.',
  'declines.invalidCard': 'Il numero della carta non è corretto. Lo reinserisca.',
  'declines.addressMismatch': 'L’indirizzo non è quello noto alla banca. Lo corregga e paghi di nuovo.',
  'declines.prepaidRefused': 'Le carte prepagate non sono accettate. Ne usi un’altra.',
  'declines.authenticationFailed': 'La banca non ha potuto confermare la sua identità. Riprovi o usi un altro metodo.',
  'declines.securityCode': 'Il codice di sicurezza non è corretto. Lo guardi sul retro della carta e lo inserisca di nuovo.',
  'declines.cardTypeRefused': 'Accettiamo solo Visa e Mastercard. Usi un’altra carta.',
  'declines.fraudSuspected': 'La banca l’ha bloccato per proteggere la carta. Chiami la banca o usi un altro metodo.',
  'declines.tokenUsed': 'I dati valgono per un solo pagamento. Inserisca di nuovo la carta.',
  'declines.settlementDeclined': 'PayPal non ha trasferito il denaro. Riprovi o usi un altro metodo.',
  'declines.processorUnavailable': 'Non è stato possibile contattare la banca. Riprovi tra qualche minuto.',
  'declines.gatewayRejected': 'Il servizio di pagamento non l’ha lasciato passare. Usi un altro metodo o chieda all’assistenza.',
} satisfies Translation<DeclineWords>;
