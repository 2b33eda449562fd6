import type { Name } from './contract.js';

/** What each call does, in a line: for the OpenAPI document only, so that elements do not carry it. */
export const summaries: Readonly<Record<Name, string>> = {
  startSignUp: 'Begin a sign-up and send a PIN to the phone.',
  getSignUp: 'How a sign-up that waits for its PIN stands.',
  changeSignUpPhone: 'Send the PIN to another number.',
  requestSignUpPin: 'Send a new PIN; the old one no longer works.',
  verifySignUp: 'Enter the PIN: the account exists, and its user is signed in.',
  signIn: 'Begin a session.',
  getSession: 'Who is signed in, and for which account.',
  signOut: 'End the session.',
  getBalance: 'The balance, and in demo mode the destinations used and left.',
  getGettingStarted: 'Whether the first steps still show.',
  getApiKey: 'The user’s API key, and the secrets by their last characters.',
  revealApiSecret: 'Tell a secret.',
};
