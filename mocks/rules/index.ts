import { balanceAlert } from './balance-alert.js';
import { balanceCheck } from './balance-check.js';
import { invoiceMade } from './invoices.js';
import { actionExpiry, moneyArrives } from './payment-times.js';
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
  balanceAlert,
] as const;
