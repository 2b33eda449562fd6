import { endpoint } from './endpoint.js';

export type { AutoReload, Alerts } from './schemas/settings.js';

/** Returns the settings of auto reload. */
export const getAutoReload = endpoint({
  id: 'getAutoReload',
  route: 'GET /auto-reload',
  access: 'payments',
  errors: [],
});

/** Sets auto reload. Field issues `required` and `unknownMethod` on `methodId`. */
export const putAutoReload = endpoint({
  id: 'putAutoReload',
  route: 'PUT /auto-reload',
  access: 'payments',
  errors: ['autoReloadUnavailable'],
});

/** Returns the finance addresses and the balance alert. */
export const getAlerts = endpoint({
  id: 'getAlerts',
  route: 'GET /alerts',
  access: 'payments',
  errors: [],
});

/** Sets the finance addresses and the balance alert. */
export const putAlerts = endpoint({
  id: 'putAlerts',
  route: 'PUT /alerts',
  access: 'payments',
  errors: [],
});
