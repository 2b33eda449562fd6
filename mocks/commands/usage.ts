import type { Input } from '../../src/api/contract.js';
import type { UsageRequest } from '../../src/api/usage.js';
import type { Log } from '../collections/log.js';
import { dayNumber } from '../time/durations.js';
import { decimal, type Money } from '../world/money.js';
import { directionOf, requestsOf } from '../rules/requests.js';
import { groupsOf, requestWith } from '../rules/request-lookup.js';
import { RequestSearch, type RequestFilters } from '../rules/request-search.js';
import { searchDays, type SearchDays } from '../rules/search-days.js';
import { groupSummary } from '../rules/request-summary.js';
import type { RequestRecord } from '../world/usage-entities.js';
import type { Caller, Commands } from './command.js';
import { daysBetween } from './days.js';
import { pageBy, resultsIn, type Results } from './listing.js';
import { backward, sorted, type Order } from './order.js';
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

type Wanted = RequestFilters & Pick<Input<'searchRequests'>, 'requestId' | 'days'>;

/** The days of a search that are counted up to the newest request; none before the first. */
function countedDays(log: Log<RequestRecord>, { days, product, ...given }: Wanted): SearchDays | undefined {
  const newest = days && new RequestSearch(log, { product }).page(0, 1)[0];
  return newest ? searchDays(given, days, newest.at) : undefined;
}

/** Results of a search, newest first. */
export function requestsMatching(world: World, wanted: Wanted, { account }: Caller): Results<RequestRecord> {
  const log = requestsOf(world, account.id);
  const { requestId, ...filters } = { ...wanted, ...countedDays(log, wanted) };
  const search = new RequestSearch(log, filters);
  if (requestId === undefined) return search;
  const record = search.placeOf(requestId) === undefined ? undefined : requestWith(log, requestId)?.[1];
  return resultsIn(record ? [record] : []);
}

const fields = {
  at: ({ at }: RequestRecord) => at,
  to: ({ to }: RequestRecord) => to,
  status: ({ status }: RequestRecord) => status,
  cost: ({ cost }: RequestRecord) => cost,
};

/** The last sorted results of each log, so that another page of them is not sorted again. */
const lastSorted = new WeakMap<Log<RequestRecord>, { readonly question: string; readonly results: Results<RequestRecord> }>();

/** Results in another order than newest first. */
function inOrder(found: Results<RequestRecord>, sort: Order<keyof typeof fields>, log: Log<RequestRecord>, filters: Wanted) {
  if (sort === '-at') return found;
  if (sort === 'at') return backward(found);
  const question = JSON.stringify([sort, filters]);
  const last = lastSorted.get(log);
  if (last?.question === question) return last.results;
  const results = resultsIn(sorted(found.page(0, Infinity), sort, fields));
  lastSorted.set(log, { question, results });
  return results;
}

export const usageCommands: Commands<'searchRequests' | 'getUsageTotals'> = {
  searchRequests(world, { after, offset, size, sort = '-at', ...filters }, caller) {
    const log = requestsOf(world, caller.account.id);
    const counted = countedDays(log, filters);
    const dated = { ...filters, ...counted, days: undefined };
    const found = inOrder(requestsMatching(world, dated, caller), sort, log, dated);
    const page = pageBy(found, { after, offset, size });
    return [world, { ...page, ...counted, sort, items: page.items.map(view) }];
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
