/** A PIN sent by a shared short code. */
export const en = {
  'twoFactor.title': 'Two-factor authentication',
  'twoFactor.lead': 'Your program makes a PIN, and a short code that many share takes it to phones in the United States.',
  'twoFactor.company': 'Company name',
  'twoFactor.message': 'Message',
  'twoFactor.pinAlone': 'It must hold {{place}}, where the PIN goes; nothing else is filled in.',
  'twoFactor.supportInfo': 'Support contact',
  'twoFactor.supportHint': 'A US toll-free number or an email address. The opt-in text needs it and the two addresses.',
  'twoFactor.termsUrl': 'Terms and conditions URL',
  'twoFactor.privacyUrl': 'Privacy policy URL',
  'twoFactor.urlWrong': 'Enter a web address that begins with https:// or http:// and has no spaces.',
} as const;
export type TwoFactorWords = typeof en;
