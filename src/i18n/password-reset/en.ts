/** The way to a new password. */
export const en = {
  'reset.title': 'Reset your password',
  'reset.lead': 'Enter your email address, and we’ll send you a link to choose a new password.',
  'reset.email': 'Email',
  'reset.send': 'Reset password',
  'reset.sentTitle': 'Check your email',
  'reset.sent': 'If {{email}} has an account, we’ve sent a reset link. It expires in 15 minutes and works once.',
  'reset.nothing': 'No email? Check your spam folder or try another address.',
  'reset.another': 'Use another address',
  'reset.choose': 'Choose a new password. You’ll be signed out everywhere else.',
  'reset.left': 'This link expires in {{time}}.',
  'reset.password': 'New password',
  'reset.submit': 'Save password',
  'reset.expiredTitle': 'This link no longer works',
  'reset.expired': 'Reset links work once and expire after 15 minutes. Request a new one.',
  'reset.done': 'Password changed. You’re signed in as {{email}}.',
  'reset.back': 'Back to sign-in',
} as const;
export type ResetWords = typeof en;
