import { sessionExpiry } from './session-expiry.js';
import { signInFailuresForgotten } from './sign-in-lock.js';
import { signUpExpiry } from './sign-up-expiry.js';

/** The rules that time sets off. */
export const timedRules = [signUpExpiry, sessionExpiry, signInFailuresForgotten] as const;
