import { getBalance, getGettingStarted } from './account.js';
import { createApiSecret, getApiKey, getWebhooks, putWebhooks, revealApiSecret, revokeApiSecret } from './api-key.js';
import { listCallbacks, resendCallback } from './callbacks.js';
import type { InputOf, OutputOf, Schemas, WithSchemas } from './endpoint.js';
import { exportLedger, exportPayments, getDailyBalances, listLedger } from './ledger.js';
import { requestInvoice, downloadInvoice } from './invoices.js';
import { listPaymentMethods, deletePaymentMethod } from './payment-methods.js';
import { createPayment, completePayment, cancelPayment, getPayment, listPayments } from './payments.js';
import { listApplications, testWebhook } from './number-config.js';
import { cancelNumber, listNumbers, putNumberConfig, rentNumber, searchNumbers } from './numbers.js';
import { addUser, inviteUserAgain, listUsers, putUser, removeUser } from './people.js';
import { removePhone, requestPhoneChangePin, startPhoneChange, verifyPhoneChange } from './phone-change.js';
import { getProfile, putCompany, putContact, putEmail, putPassword } from './profile.js';
import { checkPasswordReset, requestPasswordReset, resetPassword } from './password-reset.js';
import { getSession, signIn, signOut } from './session.js';
import { changeSignUpPhone, getSignUp, requestSignUpPin, startSignUp, verifySignUp } from './sign-up.js';
import { getDisplayCurrency, putDisplayCurrency } from './display-currency.js';
import { getAutoReload, putAutoReload, getAlerts, putAlerts } from './settings.js';
import { addOptIn, getOptInFacts, listOptIns } from './opt-ins.js';
import { getEventAlerts, getTwoFactor, putEventAlerts, putTwoFactor } from './short-codes.js';
import { exportRequests, getUsageTotals, searchRequests } from './usage.js';
import * as all from './schemas/all.js';

const endpoints = {
  startSignUp,
  getSignUp,
  changeSignUpPhone,
  requestSignUpPin,
  verifySignUp,
  signIn,
  getSession,
  signOut,
  requestPasswordReset,
  checkPasswordReset,
  resetPassword,
  getProfile,
  putContact,
  putCompany,
  putEmail,
  putPassword,
  startPhoneChange,
  requestPhoneChangePin,
  verifyPhoneChange,
  removePhone,
  listUsers,
  addUser,
  putUser,
  inviteUserAgain,
  removeUser,
  getBalance,
  getGettingStarted,
  getApiKey,
  revealApiSecret,
  createApiSecret,
  revokeApiSecret,
  getWebhooks,
  putWebhooks,
  listPaymentMethods,
  deletePaymentMethod,
  createPayment,
  completePayment,
  cancelPayment,
  getPayment,
  listPayments,
  listLedger,
  getDailyBalances,
  requestInvoice,
  downloadInvoice,
  exportPayments,
  exportLedger,
  getAutoReload,
  putAutoReload,
  getAlerts,
  putAlerts,
  getDisplayCurrency,
  putDisplayCurrency,
  searchNumbers,
  rentNumber,
  listNumbers,
  putNumberConfig,
  cancelNumber,
  testWebhook,
  listCallbacks,
  resendCallback,
  listApplications,
  getTwoFactor,
  putTwoFactor,
  getEventAlerts,
  putEventAlerts,
  listOptIns,
  addOptIn,
  getOptInFacts,
  searchRequests,
  exportRequests,
  getUsageTotals,
} as const;

type Endpoints = typeof endpoints;
export type Name = keyof Endpoints;
export type Contract = { readonly [K in Name]: WithSchemas<Endpoints[K]> };

const schemas: Readonly<Record<Name, Schemas>> = all;

/**
 * The whole API. The adapter's type, the mock's routes and OpenAPI follow from it. An element imports only its own endpoints and
 * never this table.
 */
export const contract = Object.fromEntries(
  Object.entries(endpoints).map(([name, endpoint]) => [name, { ...endpoint, ...schemas[name as Name] }]),
) as Contract;

export type Input<K extends Name> = InputOf<Contract[K]>;
export type Output<K extends Name> = OutputOf<Contract[K]>;

/** A host's own backend: an async function for each call that it offers. Elements explain or hide what is missing. */
export type Adapter = {
  readonly [K in keyof Contract]?: (input: Input<K>, signal?: AbortSignal) => Promise<Output<K>>;
};
