/** Why a payment was refused, and what to do about it. */
export const en = {
  'declines.declined': 'The bank refused it. Your bank can say why, or use another method.',
  'declines.insufficientFunds': 'There is not enough money on the account behind it.',
  'declines.limitExceeded': 'It is more than the limit of the card. Pay less, or ask your bank.',
  'declines.expiredCard': 'The card has expired. Use another one.',
  'declines.invalidCard': 'The card number is not right. Enter it again.',
  'declines.addressMismatch': 'The address is not the one that the bank knows. Correct it, and pay again.',
  'declines.prepaidRefused': 'Prepaid cards are not accepted. Use another one.',
  'declines.authenticationFailed': 'The bank could not confirm that it was you. Try again, or use another method.',
  'declines.securityCode': 'The security code is not right. Look at the back of the card, and enter it again.',
  'declines.cardTypeRefused': 'Only Visa and Mastercard are accepted. Use another card.',
  'declines.fraudSuspected': 'The bank stopped it for the card’s safety. Call your bank, or use another method.',
  'declines.tokenUsed': 'What was entered works for one payment only. Enter the card again.',
  'declines.settlementDeclined': 'PayPal did not pass the money on. Try again, or use another method.',
  'declines.processorUnavailable': 'The bank could not be reached. Try again in a few minutes.',
  'declines.gatewayRejected': 'The payment service did not let it through. Use another method, or ask support.',
} as const;
export type DeclineWords = typeof en;
