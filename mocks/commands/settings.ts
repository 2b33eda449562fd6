import { ApiError } from '../../src/api/errors.js';
import type { AutoReload as AutoReloadView } from '../../src/api/settings.js';
import type { Account } from '../world/entities.js';
import type { Alerts, AutoReload } from '../world/money-entities.js';
import { usdRate } from '../rules/exchange-rate.js';
import { withAccount } from '../world/copies.js';
import type { Commands } from './command.js';

/**
 * Before the first change: off, with a method that can pay by itself, and the amount of the payment that added it
 * (docs/rules.md#auto-reload-settings).
 */
function autoReloadView({ autoReload, methods }: Account): AutoReloadView {
  const offered = methods.find(({ canAutoReload }) => canAutoReload);
  if (autoReload.methodId !== null || !offered) return { ...autoReload };
  return { ...autoReload, methodId: offered.id, amount: offered.firstAmount };
}

/**
 * Refuses a method that can not pay by itself: none, an unknown one, PayPal without the capability. Bank transfers are never
 * kept.
 */
function refuseUnable({ methods }: Account, { enabled, methodId }: Pick<AutoReload, 'enabled' | 'methodId'>): void {
  const method = methods.find(({ id }) => id === methodId);
  if (methodId !== null && !method) throw new ApiError('invalid', { fields: { methodId: { code: 'unknownMethod' } } });
  if (enabled && !method) throw new ApiError('invalid', { fields: { methodId: { code: 'required' } } });
  if (enabled && !method?.canAutoReload) throw new ApiError('autoReloadUnavailable');
}

/** An alert with another threshold, or one that was off, is a new alert: ready for the next fall. */
const isSameAlert = (before: Alerts, { balanceAlert, threshold }: Pick<Alerts, 'balanceAlert' | 'threshold'>): boolean =>
  before.balanceAlert === balanceAlert && before.threshold === threshold;

const alertsView = ({ financeEmails, balanceAlert, threshold }: Alerts) => ({
  financeEmails: [...financeEmails],
  balanceAlert,
  threshold,
});

type Names = 'getAutoReload' | 'putAutoReload' | 'getAlerts' | 'putAlerts' | 'getDisplayCurrency' | 'putDisplayCurrency';

export const settingsCommands: Commands<Names> = {
  getAutoReload: (world, _, { account }) => [world, autoReloadView(account)],

  putAutoReload(world, settings, { account }) {
    refuseUnable(account, settings);
    const autoReload: AutoReload = { ...settings, refusals: 0 };
    return [withAccount(world, { ...account, autoReload }), { ...autoReload }];
  },

  getAlerts: (world, _, { account }) => [world, alertsView(account.alerts)],

  putAlerts(world, settings, { account }) {
    const armed = isSameAlert(account.alerts, settings) ? account.alerts.armed : true;
    const alerts: Alerts = { ...settings, armed };
    return [withAccount(world, { ...account, alerts }), alertsView(alerts)];
  },

  getDisplayCurrency: (world, _, { account }) => [
    world,
    { currency: account.displayCurrency, ...usdRate(world.now, world.seed) },
  ],

  putDisplayCurrency: (world, { currency }, { account }) => [
    withAccount(world, { ...account, displayCurrency: currency }),
    { currency, ...usdRate(world.now, world.seed) },
  ],
};
