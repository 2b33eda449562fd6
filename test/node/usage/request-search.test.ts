import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { append, emptyLog, itemAt, items, replaceAt, type Log } from '../../../mocks/collections/log.js';
import { pageBy } from '../../../mocks/commands/listing.js';
import { requestWith, requestsWith } from '../../../mocks/rules/request-lookup.js';
import { RequestSearch, type RequestFilters } from '../../../mocks/rules/request-search.js';
import { hash } from '../../../mocks/collections/hash.js';
import { day, dayOf } from '../../../mocks/time/durations.js';
import type { RequestRecord } from '../../../mocks/world/usage-entities.js';
import { scenarios, stage } from './stage.js';

const start = Date.UTC(2026, 0, 1);
const pick = <T>(of: readonly T[], n: number, salt: string): T => of[hash(`${salt} ${n}`) % of.length]!;

/** The nth request; a few hundred are a day. */
function request(n: number): RequestRecord {
  const failed = hash(`failed ${n}`) % 5 === 0;
  return {
    id: `id-${n}`,
    product: pick(['sms', 'sms', 'voice', 'verify'], n, 'product'),
    at: start + Math.floor((n * day) / 700),
    ...(hash(`in ${n}`) % 7 === 0 && { inbound: true }),
    apiKey: 'key',
    from: pick(['Example', '447700900000', '12'], n, 'from'),
    to: pick(['447700900123', '34602112345', '346', 'no number'], n, 'to') + String(hash(`end ${n}`) % 40),
    country: 'GB',
    network: '23415',
    status: failed ? 'failed' : pick(['delivered', 'accepted'], n, 'status'),
    code: '0',
    reason: failed ? 'absent' : null,
    cost: n % 100,
    finalAt: null,
    body: '',
  } as unknown as RequestRecord;
}
const grown = (log: Log<RequestRecord>, from: number, until: number): Log<RequestRecord> => {
  let next = log;
  for (let n = from; n < until; n++) next = append(next, request(n));
  return next;
};

const filters: fc.Arbitrary<RequestFilters> = fc.record(
  {
    product: fc.constantFrom('sms', 'voice', 'verify', 'numberInsight'),
    direction: fc.constantFrom('inbound', 'outbound'),
    status: fc.constantFrom('delivered', 'accepted', 'failed', 'lost'),
    from: fc.integer({ min: -2, max: 16 }).map((n) => dayOf(start + n * day)),
    until: fc.integer({ min: -2, max: 16 }).map((n) => dayOf(start + n * day)),
    number: fc.constantFrom('', '1', '12', '447', '9001', '90012', '4477009001237', '346', '34602112345', '99999'),
  },
  { requiredKeys: [] },
);

/** The same search as a simple look at every request. */
function scanned(log: Log<RequestRecord>, { product, direction, status, from, until, number }: RequestFilters) {
  return items(log)
    .filter(
      (it) =>
        (product === undefined || it.product === product) &&
        (direction === undefined || (it.inbound === true) === (direction === 'inbound')) &&
        (status === undefined || it.status === status) &&
        (from === undefined || from <= dayOf(it.at)) &&
        (until === undefined || dayOf(it.at) <= until) &&
        (number === undefined || it.to.includes(number) || it.from.includes(number)),
    )
    .toReversed();
}

const ids = (found: readonly RequestRecord[]) => found.map(({ id }) => id);

const long = grown(emptyLog, 0, 10_000);

test('a search finds what a look at every request finds, on each page, after any changes, in each world that there was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(9_999), status: fc.constantFrom('delivered', 'failed', 'lost') }), { maxLength: 20 }),
      fc.integer({ min: 0, max: 300 }),
      filters,
      fc.nat(9_999),
      fc.integer({ min: 1, max: 60 }),
      (changes, more, wanted, offset, size) => {
        // Searched before it is changed, so that anything remembered could be wrong afterwards.
        const before = new RequestSearch(long, wanted).total;
        const next = changes.reduce(
          (log, { at, status }) => replaceAt(log, at, { ...itemAt(log, at)!, status }),
          grown(long, 10_000, 10_000 + more),
        );
        for (const log of [next, long]) {
          const [search, all] = [new RequestSearch(log, wanted), scanned(log, wanted)];
          assert.equal(search.total, all.length);
          assert.deepEqual(ids(search.page(offset, size)), ids(all.slice(offset, offset + size)));
          assert.deepEqual(ids(search.page(0, size)), ids(all.slice(0, size)));
          const it = all[offset % Math.max(1, all.length)];
          if (it) assert.equal(search.placeOf(it.id), all.indexOf(it));
          const other = request(offset).id;
          const place = all.findIndex(({ id }) => id === other);
          assert.equal(search.placeOf(other), place < 0 ? undefined : place);
        }
        assert.equal(new RequestSearch(long, wanted).total, before);
      },
    ),
    { numRuns: 120 },
  );
});

test('all that a search finds is in the order of time', () => {
  const log = grown(emptyLog, 0, 5_000);
  for (const wanted of [{}, { number: '12' }, { product: 'voice' }] as const)
    assert.deepEqual(ids(new RequestSearch(log, wanted).all), ids(scanned(log, wanted)).reverse());
});

test('a request is found by its id, wherever it lies', () => {
  for (const length of [0, 1, 64, 65, 4096, 4097, 4161, 10_000]) {
    const log = grown(emptyLog, 0, length);
    for (const n of [0, 63, 64, 4095, 4096, length - 1])
      assert.deepEqual(requestWith(log, `id-${n}`), n >= 0 && n < length ? [n, itemAt(log, n)] : undefined, `${n} of ${length}`);
    assert.equal(requestWith(log, 'nobody'), undefined);
  }
  assert.deepEqual(ids(requestsWith(long, ['id-9999', 'nobody', 'id-4', 'id-70', 'id-4'])), ['id-4', 'id-70', 'id-9999']);
});

test('a page begins after a request, and an unknown one is refused', () => {
  const search = new RequestSearch(long, { product: 'voice' });
  const voice = scanned(long, { product: 'voice' });
  const page = pageBy(search, { after: voice[999]!.id, size: 20 });
  assert.deepEqual([ids(page.items), page.next, page.total], [ids(voice.slice(1000, 1020)), voice[1019]!.id, voice.length]);
  assert.equal(pageBy(search, { after: voice.at(-21)!.id, size: 20 }).next, null);
  assert.throws(() => pageBy(search, { after: scanned(long, { product: 'sms' })[0]!.id }), { code: 'invalid' });
});

/** A log whose requests are counted as they are looked at. */
function watched(length: number) {
  const seen = new Set<string>();
  const watch = (it: RequestRecord) =>
    new Proxy(it, {
      get: (of, name: keyof RequestRecord) => {
        seen.add(of.id);
        return of[name];
      },
    });
  let log: Log<RequestRecord> = emptyLog;
  for (let n = 0; n < length; n++) log = append(log, watch(request(n)));
  return { log, seen, watch };
}

test('of 40,000 requests, a search looks at those few that it needs', () => {
  const { log, seen, watch } = watched(40_000);
  assert.ok(new RequestSearch(log, {}).total === 40_000);
  const work = (what: () => unknown) => {
    seen.clear();
    what();
    return seen.size;
  };
  const few = 200;
  assert.equal(
    work(() => requestWith(log, 'id-12345')),
    1,
  );
  assert.equal(
    work(() => requestWith(log, 'nobody')),
    0,
  );
  assert.ok(work(() => new RequestSearch(log, { product: 'sms' }).page(0, 20)) <= few);
  assert.ok(work(() => new RequestSearch(log, { product: 'sms', status: 'failed' }).page(3_000, 20)) <= 3 * few);
  assert.ok(work(() => new RequestSearch(log, { from: '2026-01-20', until: '2026-01-20' }).page(300, 20)) <= few);
  assert.ok(work(() => new RequestSearch(log, { number: '77777' }).total) === 0);
  assert.ok(work(() => new RequestSearch(log, { product: 'voice' }).placeOf('id-20000')) <= few);
  // After a change, its own chunk is looked at again, and no other.
  const changed = replaceAt(log, 20_000, watch({ ...request(20_000), status: 'lost' }));
  assert.ok(work(() => assert.equal(new RequestSearch(changed, { status: 'lost' }).total, 1)) <= 64);
});

test('totals after a way back are those of that time', () => {
  const { ada, engine, send } = stage(scenarios.live());
  const today = dayOf(engine.clock.now());
  const total = () => ada.call('getUsageTotals', { product: 'sms', from: today, until: today }).total.requests;
  const before = total();
  send({ to: '447700900123', from: 'Example', text: 'Hello' });
  assert.equal(total(), before + 1);
  engine.undo();
  assert.equal(total(), before);
  send({ to: '447700900123', from: 'Example', text: 'a'.repeat(400) });
  assert.equal(total(), before + 3);
});
