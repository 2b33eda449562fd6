/** A PIN sent by a shared short code. */
export const en = {
  'twoFactor.title': 'Two-factor authentication',
  'twoFactor.lead': 'Send the PINs your application generates to US phones from a shared short code.',
  'twoFactor.company': 'Company name',
  'twoFactor.message': 'Message',
  'twoFactor.pinAlone': 'Include {{place}} where the PIN should appear.',
  'twoFactor.supportInfo': 'Support contact',
  'twoFactor.supportHint': 'A US toll-free number or an email address. The opt-in text needs this contact and both URLs.',
  'twoFactor.termsUrl': 'Terms and conditions URL',
  'twoFactor.privacyUrl': 'Privacy policy URL',
  'twoFactor.urlWrong': 'Enter a URL that starts with https:// or http://, without spaces.',
} as const;
export type TwoFactorWords = typeof en;
