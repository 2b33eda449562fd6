import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenarios, toSnapshot } from '../../../mocks/index.js';
import { ada } from '../../../mocks/scenarios/begin.js';
import { served } from './stage.js';

const { engine, ask } = await served('live');
const text = () => toSnapshot(engine.world);
const refusals: readonly (readonly [string, string, unknown, number])[] = [
  ['POST', '/_mock/clock', '[', 400],
  ['POST', '/_mock/clock', '[]', 400],
  ['POST', '/_mock/clock', { advance: 'P1D', to: '2027-01-01T00:00:00Z' }, 400],
  ['POST', '/_mock/clock', { advance: 5 }, 422],
  ['POST', '/_mock/clock', { advance: 'a day' }, 422],
  ['POST', '/_mock/clock', { advance: '-P1D' }, 422],
  ['POST', '/_mock/clock', { advance: 'P31Y' }, 422],
  ['POST', '/_mock/clock', { advance: 'P999999999999999Y' }, 422],
  ['POST', '/_mock/clock', { advance: `P${'9'.repeat(1000)}D` }, 422],
  ['POST', '/_mock/clock', { to: '2026-03-01T00:00:00Z' }, 422],
  ['POST', '/_mock/clock', { to: '2026-13-01T00:00:00Z' }, 422],
  ['POST', '/_mock/clock', { to: '9999-12-31T00:00:00Z' }, 422],
  ['POST', '/_mock/clock', { to: '+275760-09-13T00:00:00Z' }, 422],
  ['POST', '/_mock/clock', { next: false }, 422],
  ['POST', '/_mock/clock', { rewind: '2001-01-01T00:00:00Z' }, 422],
  ['POST', '/_mock/clock', { rewind: '2030-01-01T00:00:00Z' }, 422],
  ['POST', '/_mock/clock', { undo: 0 }, 422],
  ['POST', '/_mock/clock', { undo: 1e308 }, 422],
  ['POST', '/_mock/clock', { advance: 'P1D', frozen: 'yes' }, 422],
  ['POST', '/_mock/clock', { advance: 'P1D', surprise: 1 }, 422],
  ['POST', '/_mock/reset', { scenario: 'constructor' }, 422],
  ['POST', '/_mock/reset', { scenario: 'new', now: 'now' }, 422],
  ['POST', '/_mock/reset', { scenario: 'new', now: '0001-01-01T00:00:00Z' }, 422],
  ['POST', '/_mock/reset', { scenario: 'new', seed: -1 }, 422],
  ['POST', '/_mock/reset', { scenario: 'new', seed: 0.5 }, 422],
  ['PUT', '/_mock/snapshot', {}, 422],
  ['PUT', '/_mock/snapshot', 'x', 422],
  ['PUT', '/_mock/faults', {}, 422],
  ['PUT', '/_mock/faults', { faults: [{ operation: 'nope' }] }, 422],
  ['PUT', '/_mock/faults', { faults: [{ operation: '*', delay: 1e9 }] }, 422],
  ['PUT', '/_mock/faults', { faults: [{ operation: '*', status: 200 }] }, 422],
  ['GET', '/_mock/outbox?kind=pigeon', undefined, 422],
  ['GET', '/_mock/attachment', undefined, 422],
  ['GET', '/_mock/attachment?email=x', undefined, 422],
  ['GET', '/_mock/attachment?email=1', undefined, 404],
  ['GET', '/_mock/coming?size=0', undefined, 422],
  ['GET', '/_mock/coming?size=1e3', undefined, 422],
  ['GET', '/_mock/happened?skip=-1', undefined, 422],
  ['DELETE', '/_mock/clock', undefined, 405],
  ['GET', '/_mock/nothing', undefined, 404],
  ['GET', '/_mock/constructor', undefined, 404],
];
for (const [method, path, body, expected] of refusals) {
  test(`${method} ${path} ${JSON.stringify(body)?.slice(0, 60) ?? ''} is refused and changes nothing`, async () => {
    const before = text();
    const [status, problem] = await ask(method, path, body);
    assert.deepEqual([status, problem['status'], text(), engine.faults.list], [expected, expected, before, []]);
  });
}

test('what is no JSON by its own word is refused: a form on a page could send it', async () => {
  const [status] = await ask('POST', '/_mock/clock', '{"advance":"P1D"}', { 'content-type': 'text/plain' });
  assert.equal(status, 415);
});

test('the clock is put forward, and back', async () => {
  const [, begun] = await ask('GET', '/_mock/clock');
  assert.deepEqual(begun, { now: '2026-03-02T09:00:00.000Z', frozen: true, next: null, events: [], total: 0 });
  await ask('POST', '/sessions', { email: ada.email, password: 'wrong' });
  const [, next] = await ask('POST', '/_mock/clock', { next: true });
  assert.deepEqual(
    [next['now'], next.events?.map((it) => it['type'])],
    ['2026-03-03T09:00:00.000Z', ['signInFailuresForgotten']],
  );
  const [, moved] = await ask('POST', '/_mock/clock', { advance: 'P1M' });
  assert.equal(moved['now'], '2026-04-03T09:00:00.000Z');
  const [, to] = await ask('POST', '/_mock/clock', { to: '2026-12-24T18:00:00+01:00' });
  assert.equal(to['now'], '2026-12-24T17:00:00.000Z');
  const [, back] = await ask('POST', '/_mock/clock', { rewind: '2026-03-02T12:00:00Z' });
  assert.deepEqual([back['now'], (back['next'] as { at: string }).at], ['2026-03-02T12:00:00.000Z', '2026-03-03T09:00:00.000Z']);
  const [, undone] = await ask('POST', '/_mock/clock', { undo: 1 });
  assert.deepEqual([undone['now'], undone['next']], ['2026-03-02T09:00:00.000Z', null]);
  const [, running] = await ask('POST', '/_mock/clock', { frozen: false });
  assert.equal(running['frozen'], false);
  await ask('POST', '/_mock/clock', { frozen: true });
});

test('what will fall due and what has happened can be read in parts', async () => {
  await ask('POST', '/_mock/reset', { scenario: 'live' });
  for (let n = 0; n < 5; n++) await ask('POST', '/sessions', { email: `x${n}@example.com`, password: 'wrong' });
  const [, all] = await ask('GET', '/_mock/coming');
  const [, part] = await ask('GET', '/_mock/coming?skip=1&size=2');
  assert.equal(all.events?.length, 5);
  assert.deepEqual(part.events, all.events?.slice(1, 3));
  await ask('POST', '/_mock/clock', { advance: 'P2D' });
  const [, happened] = await ask('GET', '/_mock/happened?size=5');
  assert.deepEqual(happened.events, all.events?.toReversed());
  const [, history] = await ask('GET', '/_mock/history?size=2');
  assert.deepEqual(
    [(history['changes'] as { what: string }[]).map(({ what }) => what), history['total']],
    [['time', 'signIn'], 7],
  );
});

test('a reset gives the same world each time, at the time asked for, without faults', async () => {
  await ask('PUT', '/_mock/faults', { faults: [{ operation: 'signIn', status: 500 }] });
  await ask('POST', '/_mock/reset', { scenario: 'live', seed: 7, now: '2015-02-28T09:00:00Z' });
  assert.equal(text(), toSnapshot(scenarios.live({ seed: 7, now: Date.UTC(2015, 1, 28, 9) })));
  assert.deepEqual(engine.faults.list, []);
});

test('a snapshot is read and put back', async () => {
  const before = text();
  const snapshot = await (await fetch((await served('live')).server.url + '/_mock/snapshot')).text();
  const [status, clock] = await ask('PUT', '/_mock/snapshot', snapshot);
  assert.deepEqual([status, clock['now']], [200, '2026-03-02T09:00:00.000Z']);
  assert.equal(text(), snapshot);
  await ask('PUT', '/_mock/snapshot', before);
  assert.equal(text(), before);
  const [, problem] = await ask('PUT', '/_mock/snapshot', before.slice(0, -5));
  assert.match(String(problem['detail']), /This is no snapshot: it is not JSON/);
});

test('failures are made to order, and undone', async () => {
  const credentials = { email: ada.email, password: ada.password };
  const faults = [
    { operation: 'signIn', status: 503 },
    { operation: 'POST /sms/json', rate: 0.5 },
  ];
  assert.deepEqual(await ask('PUT', '/_mock/faults', { faults }), [200, { faults }]);
  assert.deepEqual(await ask('GET', '/_mock/faults'), [200, { faults }]);
  assert.equal((await ask('POST', '/sessions', credentials))[0], 503);
  assert.deepEqual(await ask('DELETE', '/_mock/faults'), [200, { faults: [] }]);
  assert.equal((await ask('POST', '/sessions', credentials))[0], 200);
});

test('the outbox can be read by account and kind', async () => {
  await ask('POST', '/_mock/reset', { scenario: 'live' });
  const account = engine.world.accounts.values()[0]!.id;
  for (const [query, length] of [
    ['', 1],
    ['?kind=email', 1],
    ['?kind=sms', 0],
    [`?account=${account}`, 1],
    ['?account=x', 0],
  ] as const) {
    const [, sent] = await ask('GET', `/_mock/outbox${query}`);
    assert.equal(sent['length'], length, query);
  }
});
