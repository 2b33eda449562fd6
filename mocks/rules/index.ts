import { balanceAlert } from './balance-alert.js';
import { balanceCheck } from './balance-check.js';
import { invoiceMade } from './invoices.js';
import { messageEnds } from './message-life.js';
import { actionExpiry, moneyArrives } from './payment-times.js';
import { numberRenewal } from './renewal.js';
import { reportMaking } from './report-making.js';
import { sessionExpiry } from './session-expiry.js';
import { signInFailuresForgotten } from './sign-in-lock.js';
import { signUpExpiry } from './sign-up-expiry.js';

/** The rules that time sets off. */
export const timedRules = [
  signUpExpiry,
  sessionExpiry,
  signInFailuresForgotten,
  moneyArrives,
  actionExpiry,
  invoiceMade,
  balanceCheck,
  numberRenewal,
  balanceAlert,
  messageEnds,
  reportMaking,
] as const;
