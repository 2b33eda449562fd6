import type { Translation } from '../catalog.js';
import type { DeclineWords } from './en.js';

export default {
  'declines.declined': 'Bank odrzucił. Może podać powód; możesz też użyć innej metody.',
  'declines.insufficientFunds': 'Na koncie nie ma dość pieniędzy.',
  'declines.limitExceeded': 'Kwota przekracza limit karty. Zapłać mniej lub zapytaj bank.',
  'declines.expiredCard': 'Karta wygasła. Użyj innej.',
  'declines.invalidCard': 'Numer karty jest błędny. Wpisz go ponownie.',
  'declines.addressMismatch': 'Adres różni się od znanego bankowi. Popraw go i zapłać ponownie.',
  'declines.prepaidRefused': 'Karty przedpłacone nie są akceptowane. Użyj innej.',
  'declines.authenticationFailed': 'Bank nie mógł potwierdzić Twojej tożsamości. Spróbuj ponownie lub innej metody.',
  'declines.securityCode': 'Kod zabezpieczający jest nieprawidłowy. Sprawdź go na odwrocie karty i wpisz ponownie.',
  'declines.cardTypeRefused': 'Przyjmujemy tylko karty Visa i Mastercard. Użyj innej karty.',
  'declines.fraudSuspected': 'Bank zatrzymał ją dla bezpieczeństwa karty. Zadzwoń do banku albo użyj innej metody.',
  'declines.tokenUsed': 'Wpisane dane działają tylko dla jednej płatności. Wpisz kartę ponownie.',
  'declines.settlementDeclined': 'PayPal nie przekazał pieniędzy. Spróbuj ponownie albo użyj innej metody.',
  'declines.processorUnavailable': 'Nie udało się połączyć z bankiem. Spróbuj ponownie za kilka minut.',
  'declines.gatewayRejected': 'Usługa płatnicza jej nie przepuściła. Użyj innej metody albo zapytaj pomoc techniczną.',
} satisfies Translation<DeclineWords>;
