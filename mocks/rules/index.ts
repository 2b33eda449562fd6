import { balanceAlert } from './balance-alert.js';
import { balanceCheck } from './balance-check.js';
import { callEnds } from './call-life.js';
import { callbackDue } from './callback-life.js';
import { invitationExpiry } from './invitations.js';
import { invoiceMade } from './invoices.js';
import { messageEnds } from './message-life.js';
import { passwordResetExpiry } from './password-reset.js';
import { actionExpiry, moneyArrives } from './payment-times.js';
import { phoneChangeExpiry } from './phone-change-expiry.js';
import { numberRenewal } from './renewal.js';
import { pinsForgotten } from './pins.js';
import { reportMaking } from './report-making.js';
import { sessionExpiry } from './session-expiry.js';
import { signInFailuresForgotten } from './sign-in-lock.js';
import { signUpExpiry } from './sign-up-expiry.js';
import { verificationStep } from './verification-steps.js';

/** The rules that run by time. */
export const timedRules = [
  signUpExpiry,
  sessionExpiry,
  invitationExpiry,
  passwordResetExpiry,
  phoneChangeExpiry,
  signInFailuresForgotten,
  pinsForgotten,
  moneyArrives,
  actionExpiry,
  invoiceMade,
  balanceCheck,
  numberRenewal,
  balanceAlert,
  messageEnds,
  reportMaking,
  callbackDue,
  verificationStep,
  callEnds,
] as const;
