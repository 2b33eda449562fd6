import type { Channel } from '../../api/sign-up.js';

export interface SignupAttempt {
  readonly companyName: string;
  readonly country: string;
}
export interface SignupStarted {
  readonly channel: Channel;
}

declare global {
  interface HTMLElementEventMap {
    'nx-before-signup': CustomEvent<SignupAttempt>;
    'nx-signup-started': CustomEvent<SignupStarted>;
  }
}
