/** A PIN sent by a shared short code. */
export const en = {
  'twoFactor.title': 'Two-factor authentication',
  'twoFactor.lead': 'Your program makes a PIN, and a short code that many share takes it to phones in the United States.',
  'twoFactor.company': 'Company name',
  'twoFactor.message': 'Message',
  'twoFactor.pinAlone': 'It must hold {{place}}, where the PIN goes; nothing else is filled in.',
} as const;
export type TwoFactorWords = typeof en;
