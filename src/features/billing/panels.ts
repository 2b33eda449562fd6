import type { AnyEndpoint } from '../../api/endpoint.js';
import { listLedger } from '../../api/ledger.js';
import { listPaymentMethods } from '../../api/payment-methods.js';
import { listPayments } from '../../api/payments.js';
import { getAutoReload } from '../../api/settings.js';
import { Lazy } from '../../core/lazy.js';
import type { Query } from '../../core/query.js';
import type { BillingHost } from './host.js';

export const panelNames = ['payments', 'reload', 'methods', 'activity'] as const;
export type PanelName = (typeof panelNames)[number];

/** The call without which a panel has nothing to show. */
export const needs: Readonly<Record<PanelName, AnyEndpoint>> = {
  payments: listPayments,
  reload: getAutoReload,
  methods: listPaymentMethods,
  activity: listLedger,
};

/** The panels behind the tabs, each of which loads when it is opened. `recent`: the first page of the payments. */
export const panelsOf = (host: BillingHost, recent: Query<typeof listPayments>): Readonly<Record<PanelName, Lazy>> => ({
  payments: new Lazy(host, async () => (await import('./payments-panel.js')).panel(host, recent)),
  reload: new Lazy(host, async () => (await import('./reload-panel.js')).panel(host)),
  methods: new Lazy(host, async () => (await import('./methods-panel.js')).panel(host)),
  activity: new Lazy(host, async () => (await import('./activity-panel.js')).panel(host)),
});
