import { NxProvider } from './core/provider.js';
import { NxDashboard } from './dashboard/dashboard.js';
import { define } from './define/define.js';
import { NxApiSettings } from './features/api-settings/api-settings.js';
import { NxBalanceAlert } from './features/balance-alert/balance-alert.js';
import { NxDisplayCurrency } from './features/display-currency/display-currency.js';
import { NxPaymentMethods } from './features/payment-methods/payment-methods.js';
import { NxAutoReload } from './features/auto-reload/auto-reload.js';
import { NxPayments } from './features/payments/payments.js';
import { NxAccountActivity } from './features/account-activity/account-activity.js';
import { NxBalance } from './features/balance/balance.js';
import { NxNotices } from './features/notices/notices.js';
import { NxOverview } from './features/overview/overview.js';
import { NxGettingStarted } from './features/getting-started/getting-started.js';
import { NxEventAlerts } from './features/event-alerts/event-alerts.js';
import { NxOptIn } from './features/opt-in/opt-in.js';
import { NxPasswordReset } from './features/password-reset/password-reset.js';
import { NxProfile } from './features/profile/profile.js';
import { NxSettings } from './features/settings/settings.js';
import { NxSignIn } from './features/sign-in/sign-in.js';
import { NxSignup } from './features/signup/signup.js';

import { NxNumberConfig } from './features/number-config/number-config.js';
import { NxNumberSearch } from './features/number-search/number-search.js';
import { NxNumbers } from './features/numbers/numbers.js';
import { NxBilling } from './features/billing/billing.js';
import { NxTopUp } from './features/top-up/top-up.js';
import { NxTwoFactor } from './features/two-factor/two-factor.js';
import { NxUsage } from './features/usage/usage.js';
import { NxUsers } from './features/users/users.js';

export type { Client } from './api/client.js';
export type { Adapter } from './api/contract.js';
export { ApiError } from './api/errors.js';
export { httpClient, type HttpOptions } from './api/http.js';
export { sessionTokens, type TokenStore } from './api/token-store.js';
export { changed } from './core/backend.js';
export type { CallObserver, CallReport } from './core/call-report.js';
export type { Failure } from './core/failure.js';
export type { LoadFailure } from './core/stage.js';
export type { CardFields, CardFieldsOptions, PaymentProvider, ProviderAction } from './api/payment-provider.js';
/** @deprecated Use `CardFieldsOptions`. */
export type { CardFieldsOptions as CardFieldsWanted } from './api/payment-provider.js';
export type { Session } from './api/session.js';
export type { PageChange } from './dashboard/events.js';
export type { HostPage } from './dashboard/host-page.js';
export type { HostField, HostText } from './sections/own-fields/host-field.js';
export type { HostColumn, HostRowAction, HostRows, HostTable, HostTables, RowAction } from './sections/host-tables/host-table.js';
export type { PageWish } from './sections/page-wish.js';
export type { AttentionChange, Matter } from './sections/attention/events.js';
export type { SignupAttempt, SignupStarted } from './features/signup/signup.js';
export type { PaymentChange, PaymentWish } from './features/top-up/top-up.js';
export type { WhichNumber } from './sections/number-words.js';
export type { I18next, Messages } from './i18n/i18n.js';
export { version } from './version.js';
export {
  NxNotices,
  NxOverview,
  NxApiSettings,
  NxAccountActivity,
  NxPayments,
  NxAutoReload,
  NxPaymentMethods,
  NxDisplayCurrency,
  NxBalanceAlert,
  NxBalance,
  NxGettingStarted,
  NxPasswordReset,
  NxProfile,
  NxProvider,
  NxSettings,
  NxSignIn,
  NxSignup,
  NxTopUp,
  NxBilling,
  NxNumberConfig,
  NxNumbers,
  NxNumberSearch,
  NxDashboard,
  NxEventAlerts,
  NxTwoFactor,
  NxUsage,
  NxOptIn,
  NxUsers,
};

const elements = {
  provider: NxProvider,
  dashboard: NxDashboard,
  signup: NxSignup,
  'sign-in': NxSignIn,
  'password-reset': NxPasswordReset,
  'getting-started': NxGettingStarted,
  balance: NxBalance,
  'api-settings': NxApiSettings,
  profile: NxProfile,
  settings: NxSettings,
  'account-activity': NxAccountActivity,
  'two-factor': NxTwoFactor,
  'event-alerts': NxEventAlerts,
  usage: NxUsage,
  'opt-in': NxOptIn,
  'number-search': NxNumberSearch,
  numbers: NxNumbers,
  'number-config': NxNumberConfig,
  billing: NxBilling,
  'top-up': NxTopUp,
  payments: NxPayments,
  'auto-reload': NxAutoReload,
  'payment-methods': NxPaymentMethods,
  'display-currency': NxDisplayCurrency,
  'balance-alert': NxBalanceAlert,
  users: NxUsers,
  overview: NxOverview,
  notices: NxNotices,
} as const;

interface Definitions {
  /** The beginning of every tag, `nx` by default. */
  readonly prefix?: string;
  /** A scoped registry (`new CustomElementRegistry()`), where the browser has them; by default the page's. */
  readonly registry?: CustomElementRegistry;
}

/** Registers every element, under a prefix and in a registry of the host's choice. */
export function defineAll({ prefix = 'nx', registry = globalThis.customElements }: Definitions = {}): void {
  for (const [name, element] of Object.entries(elements)) define(name, element, prefix, registry);
}
