import { getDisplayCurrency } from '../api/display-currency.js';
import type { FeatureHost } from '../core/host.js';
import { Query } from '../core/query.js';

/** The currency that was chosen. It is optional: amounts are in euros if it can not be loaded. */
export const chosenCurrency = (host: FeatureHost) =>
  new Query(host, getDisplayCurrency, () => (host.client?.can(getDisplayCurrency) ? {} : undefined));
