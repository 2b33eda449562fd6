import { ApiError } from '../../src/api/errors.js';
import type { Input } from '../../src/api/contract.js';
import { longestSpan } from '../../src/api/limits.js';
import type { UsageRequest } from '../../src/api/usage.js';
import { day, dayOf } from '../time/durations.js';
import { items } from '../collections/log.js';
import { decimal, type Money } from '../world/money.js';
import { directionOf, requestsOf } from '../rules/requests.js';
import type { RequestRecord } from '../world/usage-entities.js';
import type { Caller, Commands } from './command.js';
import { during, paged } from './listing.js';
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

type RequestFilters = Omit<Input<'searchRequests'>, 'after' | 'size'>;

/** Results of a search, newest first. */
export function requestsMatching(
  world: World,
  { product, from, until, number, requestId, status, direction }: RequestFilters,
  caller: Caller,
) {
  const isWithin = during({ from, until });
  const found = items(requestsOf(world, caller.account.id)).filter(
    (it) =>
      it.product === product &&
      isWithin(it.at) &&
      (number === undefined || it.to.includes(number) || it.from.includes(number)) &&
      (requestId === undefined || it.id === requestId) &&
      (status === undefined || it.status === status) &&
      (direction === undefined || directionOf(it) === direction),
  );
  return found.toReversed();
}

export const usageCommands: Commands<'searchRequests' | 'getUsageTotals'> = {
  searchRequests(world, { after, size, ...filters }, caller) {
    const page = paged(requestsMatching(world, filters, caller), { after, size });
    return [world, { ...page, items: page.items.map(view) }];
  },

  getUsageTotals(world, { product, from, until }, caller) {
    const sums = new Map(daysBetween(from, until).map((it): [string, Sum] => [it, { requests: 0, failed: 0, cost: 0 }]));
    const total: Sum = { requests: 0, failed: 0, cost: 0 };
    for (const { product: asked, at, reason, cost } of items(requestsOf(world, caller.account.id))) {
      const day = asked === product ? sums.get(dayOf(at)) : undefined;
      for (const sum of day ? [day, total] : []) {
        sum.requests++;
        if (reason !== null) sum.failed++;
        sum.cost += cost;
      }
    }
    return [world, { total: shown(total), days: [...sums].map(([day, sum]) => ({ day, ...shown(sum) })) }];
  },
};
