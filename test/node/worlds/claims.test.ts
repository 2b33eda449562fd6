import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWorlds, type Made } from './stage.js';

let now = Date.UTC(2026, 2, 1);
const all = { authorization: 'Bearer the-token-of-the-server' };
const mock = await withWorlds({ token: 'the-token-of-the-server', worlds: { wall: () => now } });
const make = async () => (await mock.ask('POST', '/_mock/worlds', {}, all))[1] as unknown as Made;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function claimTo({ id, token }: Made, expires = 'PT1H') {
  const [status, made] = await mock.ask('POST', `/_mock/worlds/${id}/claims`, { expires }, bearer(token));
  const [address = '', claim = ''] = String(made['url']).split('#claim=');
  return { status, made, address, claim };
}
const [one, other] = [await make(), await make()];

test('a link lets a colleague steer a world until its end, by what no server is sent with its address', async () => {
  const { status, made, address, claim } = await claimTo(one);
  assert.deepEqual([status, made['expires'], address], [201, '2026-03-01T01:00:00.000Z', `${one.addresses.path}/`]);
  assert.match((await fetch(address)).headers.get('content-type') ?? '', /html/);
  for (const path of [`/w/${one.id}/_mock/outbox`, '/_mock/outbox', '/_mock/clock'])
    assert.equal((await mock.ask('GET', path, undefined, bearer(claim)))[0], 200, path);
  const [moved] = await mock.ask('POST', `/w/${one.id}/_mock/clock`, { advance: 'PT1M' }, bearer(claim));
  assert.equal(moved, 200);
});

test('a claim gives nobody the world’s token, other worlds, or claims', async () => {
  const { claim } = await claimTo(one);
  for (const [method, path, body] of [
    ['GET', '/_mock/worlds'],
    ['POST', '/_mock/worlds', {}],
    ['GET', `/_mock/worlds/${one.id}`],
    ['GET', `/w/${one.id}/_mock/worlds/${one.id}`],
    ['DELETE', `/_mock/worlds/${one.id}`],
    ['POST', `/_mock/worlds/${one.id}/claims`, { expires: 'P1D' }],
  ] as const) {
    const [status, { detail }] = await mock.ask(method, path, body, bearer(claim));
    assert.equal(status, 401, `${method} ${path}`);
    assert.match(String(detail), /^A claim steers its world alone/, path);
  }
});

test('a claim that is over, changed or of another world is refused in a sentence', async () => {
  const { claim } = await claimTo(one);
  const [until = '', signature = ''] = claim.split('.');
  const stranger = (await claimTo(other)).claim;
  for (const [wrong, words] of [
    [`${Number(until) + 3_600_000}.${signature}`, /^This claim is wrong: the link was changed/],
    [`0${claim}`, /^This claim is wrong/],
    [`${until}.${'A'.repeat(43)}_${one.id}`, /^This claim is wrong/],
    [`${stranger.slice(0, -other.id.length)}${one.id}`, /^This claim is wrong/],
    [stranger, /^This claim is to another world/],
    [claim.slice(0, 20), /is steered with its token/],
    [`${'9'.repeat(400)}.${signature}`, /is steered with its token/],
  ] as const) {
    const [status, { detail }] = await mock.ask('GET', `/w/${one.id}/_mock/outbox`, undefined, bearer(wrong));
    assert.equal(status, 401, wrong);
    assert.match(String(detail), words, wrong);
  }
  now += 3_599_999;
  assert.equal((await mock.ask('GET', `/w/${one.id}/_mock/outbox`, undefined, bearer(claim)))[0], 200);
  now += 1;
  const [status, { detail }] = await mock.ask('GET', `/w/${one.id}/_mock/outbox`, undefined, bearer(claim));
  assert.deepEqual([status, detail], [401, 'This claim ended at 2026-03-01T01:00:00.000Z. Ask for a new link.']);
});

test('a claim has an end within 31 days', async () => {
  for (const expires of ['P32D', 'PT0S', '-PT1H', 'an hour']) assert.equal((await claimTo(one, expires)).status, 422, expires);
  for (const body of [{}, { expires: null }, { expires: 'PT1H', name: 'x' }])
    assert.equal((await mock.ask('POST', `/_mock/worlds/${one.id}/claims`, body, all))[0], 422, JSON.stringify(body));
  assert.equal((await claimTo(one, 'P31D')).status, 201);
  assert.equal((await mock.ask('POST', '/_mock/worlds/bcdfghjkmn/claims', { expires: 'PT1H' }, all))[0], 404);
});

test('a journal has no claim', async () => {
  const { claim } = await claimTo(one);
  await mock.ask('POST', `/w/${one.id}/_mock/clock`, { advance: 'PT1M' }, bearer(claim));
  const journal = await (await fetch(`${mock.server.url}/_mock/worlds/${one.id}/journal`, { headers: all })).text();
  assert.match(journal, /_mock\/clock/);
  assert.ok(!journal.includes(claim.split('.')[1]!.slice(0, 43)), journal);
});
