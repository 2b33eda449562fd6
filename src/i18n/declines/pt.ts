import type { Translation } from '../catalog.js';
import type { DeclineWords } from './en.js';

export default {
  'declines.declined': 'O banco recusou. Ele pode dizer por quê, ou use outra forma.',
  'declines.insufficientFunds': 'Não há dinheiro suficiente na conta.',
  'declines.limitExceeded': 'Passa do limite do cartão. Pague menos ou fale com o banco.',
  'declines.expiredCard': 'O cartão venceu. Use outro.',
  'declines.invalidCard': 'O número do cartão está errado. Digite de novo.',
  'declines.addressMismatch': 'O endereço não é o que o banco conhece. Corrija e pague de novo.',
  'declines.prepaidRefused': 'Cartões pré-pagos não são aceitos. Use outro.',
  'declines.authenticationFailed': 'O banco não conseguiu confirmar que era você. Tente de novo ou use outra forma.',
  'declines.securityCode': 'O código de segurança não está certo. Veja no verso do cartão e digite de novo.',
  'declines.cardTypeRefused': 'Só aceitamos Visa e Mastercard. Use outro cartão.',
  'declines.fraudSuspected': 'O banco bloqueou por segurança do cartão. Ligue para o banco ou use outro método.',
  'declines.tokenUsed': 'Os dados valem para um pagamento só. Digite o cartão de novo.',
  'declines.settlementDeclined': 'O PayPal não repassou o dinheiro. Tente de novo ou use outro método.',
  'declines.processorUnavailable': 'Não foi possível falar com o banco. Tente de novo em alguns minutos.',
  'declines.gatewayRejected': 'O serviço de pagamento não deixou passar. Use outro método ou fale com o suporte.',
} satisfies Translation<DeclineWords>;
