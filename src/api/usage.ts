import { endpoint, spreadsheet } from './endpoint.js';

export type { UsageRequest, UsageTotals } from './schemas/usage.js';

/** Verify needs the permission `verify`, whatever other permissions a user has. */
const accessTo = ({ product }: Readonly<Record<string, unknown>>) => (product === 'verify' ? 'verify' : undefined);

/** Searches the requests to a product, newest first (docs/rules.md#request-search). */
export const searchRequests = endpoint({
  id: 'searchRequests',
  route: 'GET /usage/{product}/requests',
  access: 'requests',
  accessTo,
  errors: [],
});

/** Returns the results of a search as a spreadsheet, newest first; as many as a sheet can hold (docs/rules.md#spreadsheets). */
export const exportRequests = endpoint({
  id: 'exportRequests',
  route: 'GET /usage/{product}/export',
  access: 'requests',
  accessTo,
  file: spreadsheet,
  errors: [],
});

/** Sums up the requests to a product, by day and over all; 400 days at most. */
export const getUsageTotals = endpoint({
  id: 'getUsageTotals',
  route: 'GET /usage/{product}/totals',
  access: 'usage',
  accessTo,
  errors: [],
});
