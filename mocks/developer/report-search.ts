import type { WireResponse } from '../../src/api/wire.js';
import { uuid } from '../world/ids.js';
import { requestsWith } from '../rules/request-lookup.js';
import { RequestSearch } from '../rules/request-search.js';
import { requestsOf } from '../rules/requests.js';
import { dayOf } from '../time/durations.js';
import type { RequestRecord } from '../world/usage-entities.js';
import { json } from '../engine/answers.js';
import type { Params } from '../engine/router.js';
import type { World } from '../world/world.js';
import { apiProblem } from './api-problem.js';
import { reported, stamp } from './report-records.js';
import { refusedFor, type Asked } from './report-access.js';
import { instantOf, isFilter, isWished, wrongSpan } from './report-wish.js';

/** The matching records, oldest first. */
export const found = (world: World, accountId: string, params: Params): readonly RequestRecord[] =>
  new RequestSearch(requestsOf(world, accountId), {
    from: dayIn(params['date_start']),
    until: dayIn(params['date_end']),
    number: params['number'] ?? params['to'],
  }).all.filter(isWished(world, params));

/** The day of an instant that a parameter tells, if it is one of those that have a name. */
function dayIn(written = ''): string | undefined {
  const at = instantOf(written);
  const day = Number.isNaN(at) ? '' : dayOf(at);
  return /^\d{4}-/.test(day) ? day : undefined;
}

const mostIds = 20;
const batch = 1000;

/** Answers with records at once, without a report: by their ids, or of at most one day, in batches. */
export function recordsAtOnce(world: World, asked: Asked): WireResponse {
  return asked.params['id'] === undefined ? ofSpan(world, asked) : byId(world, asked, asked.params['id'].split(','));
}

function byId(world: World, asked: Asked, ids: readonly string[]): WireResponse {
  const clash = ['date_start', 'date_end', 'status'].filter((it) => asked.params[it] !== undefined);
  if (clash.length > 0) {
    const detail = `When using id, the following parameters are not supported: [${clash.join(', ')}]`;
    return apiProblem(world, 422, ['/reports#invalid-filter', 'Invalid filter', detail]);
  }
  if (ids.length > mostIds) return refusedFor(world, [{ name: 'id', reason: `Must be no more than ${mostIds} ids` }])!;
  const own = requestsOf(world, asked.user.accountId);
  const isWanted = isWished(world, asked.params);
  const records = requestsWith(own, ids).filter(isWanted);
  const lost = ids.filter((id) => !records.some((it) => it.id === id));
  return envelope(world, asked, records, lost.length > 0 ? { ids_not_found: lost.join(',') } : {});
}

function ofSpan(world: World, asked: Asked): WireResponse {
  const { params } = asked;
  const refusal = refusedFor(world, wrongSpan(params));
  if (refusal) return refusal;
  const all = found(world, asked.user.accountId, params);
  const { cursor } = params;
  const from = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1;
  if (cursor !== undefined && from === 0) return refusedFor(world, [{ name: 'cursor', reason: 'Invalid value' }])!;
  const records = all.slice(from, from + batch);
  const next = from + batch < all.length ? records.at(-1)!.id : undefined;
  return envelope(world, asked, records, {}, next);
}

function envelope(
  world: World,
  { params, origin }: Asked,
  records: readonly RequestRecord[],
  more: Readonly<Record<string, string>>,
  cursor?: string,
): WireResponse {
  const { product, direction, include_message: body, show_concatenated: joined } = params;
  const query = Object.entries(params).filter(([name]) => isFilter(name));
  const link = (extra: readonly [string, string][] = []) => ({
    href: `${origin}/v2/reports/records?${new URLSearchParams([...query, ...extra])}`,
  });
  return json({
    _links: { self: link(), ...(cursor && { next: link([['cursor', cursor]]) }) },
    ...(cursor && { cursor, iv: '0' }),
    request_id: uuid(world),
    request_status: 'SUCCESS',
    received_at: stamp(world.now),
    price: 0,
    currency: 'EUR',
    account_id: params['account_id'],
    ...more,
    product,
    ...(direction && { direction }),
    ...(body !== undefined && { include_message: body === 'true' }),
    ...(joined !== undefined && { show_concatenated: joined === 'true' }),
    items_count: records.length,
    records: records.map((it) => reported(world, it, body === 'true')),
  });
}
