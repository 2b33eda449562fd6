import { ApiError } from '../../src/api/errors.js';
import type { Input } from '../../src/api/contract.js';
import { longestSpan } from '../../src/api/limits.js';
import type { UsageRequest } from '../../src/api/usage.js';
import { day, dayNumber, dayOf } from '../time/durations.js';
import { decimal, type Money } from '../world/money.js';
import { directionOf, requestsOf } from '../rules/requests.js';
import { groupsOf, requestWith } from '../rules/request-lookup.js';
import { RequestSearch, type RequestFilters } from '../rules/request-search.js';
import { groupSummary } from '../rules/request-summary.js';
import type { RequestRecord } from '../world/usage-entities.js';
import type { Caller, Commands } from './command.js';
import { pageBy, resultsIn, type Results } from './listing.js';
import type { World } from '../world/world.js';

function view(record: RequestRecord): UsageRequest {
  const { id, product, at, from, to, country, network, status, code, reason, cost, finalAt, body } = record;
  return {
    id,
    product,
    at: new Date(at).toISOString(),
    direction: directionOf(record),
    from,
    to,
    country,
    network,
    status,
    code,
    reason,
    cost: decimal(cost),
    latency: finalAt === null ? null : finalAt - at,
    body,
  };
}

interface Sum {
  requests: number;
  failed: number;
  cost: Money;
}
const shown = ({ requests, failed, cost }: Sum) => ({ requests, failed, cost: decimal(cost) });

/**
 * Every day from the first to the last (docs/rules.md#usage-totals). Throws `invalid` for no days, and for more than one call may
 * sum up.
 */
function daysBetween(from: string, until: string): readonly string[] {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  const count = (last - first) / day + 1;
  if (!(count >= 1)) throw new ApiError('invalid', { fields: { until: { code: 'too_small' } } });
  if (count > longestSpan) throw new ApiError('invalid', { fields: { until: { code: 'too_big', maximum: longestSpan } } });
  return Array.from({ length: count }, (_, at) => dayOf(first + at * day));
}

type Wanted = RequestFilters & Pick<Input<'searchRequests'>, 'requestId'>;

/** Results of a search, newest first. */
export function requestsMatching(world: World, { requestId, ...filters }: Wanted, { account }: Caller): Results<RequestRecord> {
  const log = requestsOf(world, account.id);
  const search = new RequestSearch(log, filters);
  if (requestId === undefined) return search;
  const record = search.placeOf(requestId) === undefined ? undefined : requestWith(log, requestId)?.[1];
  return resultsIn(record ? [record] : []);
}

export const usageCommands: Commands<'searchRequests' | 'getUsageTotals'> = {
  searchRequests(world, { after, size, ...filters }, caller) {
    const page = pageBy(requestsMatching(world, filters, caller), { after, size });
    return [world, { ...page, items: page.items.map(view) }];
  },

  getUsageTotals(world, { product, from, until }, caller) {
    const days = daysBetween(from, until);
    const sums = days.map((): Sum => ({ requests: 0, failed: 0, cost: 0 }));
    const total: Sum = { requests: 0, failed: 0, cost: 0 };
    const [first, last] = [from, until].map((it) => dayNumber(Date.parse(it))) as [number, number];
    const parts = groupsOf(requestsOf(world, caller.account.id)).flatMap((it) => groupSummary(it).parts);
    for (const part of parts) {
      if (part.product !== product || part.day < first || part.day > last) continue;
      for (const sum of [sums[part.day - first]!, total]) {
        sum.requests += part.requests;
        sum.failed += part.failed;
        sum.cost += part.cost;
      }
    }
    return [world, { total: shown(total), days: days.map((day, at) => ({ day, ...shown(sums[at]!) })) }];
  },
};
