export const en = {
  'signIn.title': 'Sign in',
  'signIn.email': 'Email',
  'signIn.password': 'Password',
  'signIn.submit': 'Sign in',
  'signIn.noAccount': 'New here?',
  'signIn.signUp': 'Create an account',
  'signIn.locked': 'Too many wrong passwords. For your safety, sign-in with this email is paused.',
  'signIn.suspended': 'Your access is switched off. Ask the main user of your account to switch it on again.',
  'signIn.invitationExpired': 'This password was good for 7 days. Ask the main user of your account for a new one.',
  'signIn.done': 'Signed in as {{email}}.',
} as const;
export type SignInWords = typeof en;
