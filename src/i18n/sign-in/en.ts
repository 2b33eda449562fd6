export const en = {
  'signIn.title': 'Sign in',
  'signIn.email': 'Email',
  'signIn.password': 'Password',
  'signIn.submit': 'Sign in',
  'signIn.noAccount': 'New here?',
  'signIn.signUp': 'Create an account',
  'signIn.locked': 'Too many wrong passwords. For your safety, sign-in with this email is paused.',
  'signIn.done': 'Signed in as {{email}}.',
} as const;
export type SignInWords = typeof en;
