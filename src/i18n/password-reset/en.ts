/** The way to a new password. */
export const en = {
  'reset.title': 'New password',
  'reset.lead': 'Tell us your email address, and we send you a link to choose a new password.',
  'reset.email': 'Email',
  'reset.send': 'Send the link',
  'reset.sentTitle': 'Look into your mail',
  'reset.sent': 'If there is an account with {{email}}, a link is on its way. It works once, for 15 minutes.',
  'reset.nothing': 'Nothing came? Look into the spam folder, or try another address.',
  'reset.another': 'Use another address',
  'reset.choose': 'Choose a new password. You will be signed out everywhere else.',
  'reset.left': 'This link works for another {{time}}.',
  'reset.password': 'New password',
  'reset.submit': 'Save the password',
  'reset.expiredTitle': 'This link does not work any more',
  'reset.expired': 'It has been used, or its 15 minutes are over. Ask for another one.',
  'reset.done': 'Your password is new, and you are signed in as {{email}}.',
  'reset.back': 'Back to sign-in',
} as const;
export type ResetWords = typeof en;
