// The schemas of every endpoint. A page loads them with its first answer or form, and never before.

export * from './account.js';
export * from './api-key.js';
export * from './callbacks.js';
export * from './display-currency.js';
export * from './invoices.js';
export * from './ledger.js';
export * from './number-config.js';
export * from './numbers.js';
export * from './opt-ins.js';
export * from './password-reset.js';
export * from './payment-methods.js';
export * from './payment-steps.js';
export * from './payments.js';
export * from './people.js';
export * from './phone-change.js';
export * from './profile.js';
export * from './session.js';
export * from './settings.js';
export * from './short-codes.js';
export * from './sign-up.js';
export * from './usage.js';
