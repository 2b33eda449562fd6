import type { ScenarioName } from '../../mocks/index.js';
import '../../src/index.js';

export type Tag = keyof HTMLElementTagNameMap;
/** Each element, in a world with much for it to show, and with its attributes. */
export const everyElement: readonly (readonly [
  tag: Tag,
  scenario: ScenarioName,
  attributes?: Readonly<Record<string, string>>,
])[] = [
  ['nx-balance', 'demoLimit'],
  ['nx-overview', 'numbers'],
  ['nx-notices', 'zeroBalance'],
  ['nx-getting-started', 'new'],
  ['nx-api-settings', 'live'],
  ['nx-profile', 'live'],
  ['nx-users', 'manyUsers'],
  ['nx-settings', 'runningDry'],
  ['nx-billing', 'live'],
  ['nx-top-up', 'live'],
  ['nx-payment-methods', 'live'],
  ['nx-auto-reload', 'reloading'],
  ['nx-payments', 'runningDry'],
  ['nx-account-activity', 'runningDry'],
  ['nx-balance-alert', 'runningDry'],
  ['nx-display-currency', 'live'],
  ['nx-number-search', 'live'],
  ['nx-numbers', 'numbers'],
  ['nx-number-config', 'numbers'],
  ['nx-usage', 'runningDry'],
  ['nx-two-factor', 'shortCodes'],
  ['nx-event-alerts', 'shortCodes'],
  ['nx-opt-in', 'shortCodes'],
  ['nx-signup', 'new'],
  ['nx-sign-in', 'new'],
  ['nx-password-reset', 'new'],
  ['nx-dashboard', 'manyUsers', { routing: 'none' }],
];
