import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Auth } from '@vonage/auth';
import { AlgorithmTypes } from '@vonage/auth';
import { SMS } from '@vonage/sms';
import { ada } from '../../../mocks/index.js';
import { askHost, withWorlds, type Made } from './stage.js';

const mock = await withWorlds();
const { make, text, balance, ask, server } = mock;
const { port } = server;

const signIn = ({ accounts: [person] }: Made) => ({ email: person!.email, password: person!.password });
const json = { 'content-type': 'application/json' };

/** The texts in a world's outbox, by the header that names it. */
async function outbox({ id }: Made): Promise<readonly string[]> {
  const [, sent] = await ask('GET', '/_mock/outbox?kind=sms', undefined, { 'x-mock-world': id });
  return (sent as unknown as { text: string }[]).map((it) => it.text);
}

test('a world has a key and a secret of its own, and is found by the key alone: in a query, a form, JSON, and a header', async () => {
  const [one, other] = [await make(), await make()];
  const [{ apiKey, apiSecret }] = one.accounts as [Made['accounts'][0]];
  assert.notEqual(apiKey, other.accounts[0]!.apiKey);
  assert.notEqual(apiSecret, other.accounts[0]!.apiSecret);
  const before = await balance(one);
  assert.equal(await text(one), '0');
  assert.ok((await balance(one)) < before);
  assert.equal(await balance(other), before);
  const message = { api_key: apiKey, api_secret: apiSecret, from: 'A', to: '447700900500', text: 'as JSON' };
  assert.equal((await ask('POST', '/sms/json', message))[0], 200);
  const basic = { authorization: `Basic ${btoa(`${apiKey}:${apiSecret}`)}` };
  assert.equal((await ask('GET', '/account/get-balance', undefined, basic))[0], 200);
  assert.deepEqual(await outbox(one), ['Hello', 'as JSON']);
  assert.deepEqual(await outbox(other), []);
});

test('a key opens no other world, nor the default one', async () => {
  const [one, other] = [await make(), await make()];
  const [{ apiKey, apiSecret }] = one.accounts as [Made['accounts'][0]];
  const query = `/account/get-balance?api_key=${apiKey}&api_secret=${apiSecret}`;
  assert.equal((await ask('GET', `/w/${other.id}${query}`))[0], 401);
  assert.equal((await ask('GET', `/w/${one.id}${query}`))[0], 200);
  const plain = `/account/get-balance?api_key=${ada.apiKey}&api_secret=${ada.apiSecret}`;
  assert.equal((await ask('GET', `/w/${one.id}${plain}`))[0], 401);
});

test('the official client, signing its requests, finds its world; its key is shown with its messages', async () => {
  const made = await make();
  const [{ apiKey, apiSecret }] = made.accounts as [Made['accounts'][0]];
  const auth = new Auth({ apiKey, apiSecret, signature: { secret: apiSecret, algorithm: AlgorithmTypes.sha256hmac } });
  const sms = new SMS(auth, { restHost: server.url });
  const sent = await sms.send({ from: 'Acme', to: '447700900500', text: 'Signed' });
  assert.equal(sent.messages[0]!.status, '0');
  const basic = { authorization: `Basic ${btoa(`${apiKey}:${apiSecret}`)}` };
  const id = sent.messages[0]!['message-id' as never] as string;
  const [, found] = await ask('GET', `/search/message?id=${id}`, undefined, basic);
  assert.equal(found['account-id'], apiKey);
  const [, secrets] = await ask('GET', `/accounts/${apiKey}/secrets`, undefined, basic);
  assert.match(JSON.stringify(secrets), new RegExp(`/accounts/${apiKey}/secrets`));
});

test('a session belongs to its world: it is found by its token, and by path, host name and header as well', async () => {
  const made = await make();
  const [status, session] = await ask('POST', `/w/${made.id}/sessions`, signIn(made));
  assert.equal(status, 200);
  const authorization = `Bearer ${String(session['token'])}`;
  const [, key] = await ask('GET', '/api-key', undefined, { authorization });
  assert.equal(key['apiKey'], made.accounts[0]!.apiKey);
  assert.equal((await ask('GET', `/w/${made.id}/api-key`, undefined, { authorization }))[0], 200);
  assert.equal((await ask('GET', '/api-key', undefined, { authorization, 'x-mock-world': made.id }))[0], 200);
  assert.equal((await askHost(port, `${made.id}.localhost:${port}`, '/api-key', { authorization }))[0], 200);
  const other = await make();
  assert.equal((await ask('GET', `/w/${other.id}/api-key`, undefined, { authorization }))[0], 401);
});

test('a world’s name stands before a host name that the server answers to, and before no other', async () => {
  const { id } = await make();
  assert.equal((await askHost(port, `${id}.localhost`, '/_mock/clock'))[0], 200);
  assert.equal((await askHost(port, `${id}.evil.example`, '/_mock/clock'))[0], 421);
});

test('without any of these it is the default world, which knows nothing of the others', async () => {
  const made = await make();
  await text(made);
  const [, clock] = await ask('GET', '/_mock/history');
  assert.equal(clock['total'], 1);
});

test('an unknown world is refused in a sentence; the key of a world that is gone is unknown', async () => {
  const made = await make();
  assert.equal((await ask('DELETE', `/_mock/worlds/${made.id}`))[0], 204);
  for (const path of [`/w/${made.id}/api-key`, '/w/nothing/api-key', `/_mock/worlds/${made.id}`]) {
    const [status, { detail }] = await ask('GET', path);
    assert.equal(status, 404, path);
    assert.match(String(detail), /There is no world/);
  }
  assert.equal((await ask('DELETE', `/_mock/worlds/${made.id}`))[0], 404);
  const [{ apiKey, apiSecret }] = made.accounts as [Made['accounts'][0]];
  assert.equal((await ask('GET', `/account/get-balance?api_key=${apiKey}&api_secret=${apiSecret}`))[0], 401);
});

for (const [what, wish, field] of [
  ['an unknown scenario', { scenario: 'nope' }, 'scenario'],
  ['a seed that is no number', { seed: 'x' }, 'seed'],
  ['a time that is none', { now: 'yesterday' }, 'now'],
  ['an expiry that is no duration', { expires: 'soon' }, 'expires'],
  ['an expiry of nothing', { expires: 'PT0S' }, 'expires'],
  ['an expiry of years', { expires: 'P9Y' }, 'expires'],
  ['a name that is too long', { name: 'x'.repeat(101) }, 'name'],
  ['a step before the first', { fork: 'bcdfghjkmn', at: -1 }, 'at'],
] as const)
  test(`${what} is refused by its field, and makes no world`, async () => {
    const { size } = server.worlds;
    const [status, { code, fields }] = await ask('POST', '/_mock/worlds', wish);
    assert.deepEqual([status, code, Object.keys(fields as object)], [422, 'invalid', [field]]);
    assert.equal(server.worlds.size, size);
  });

test('a body that is no object, or has what nobody knows, is refused', async () => {
  for (const body of ['[]', '{', '"live"']) assert.equal((await ask('POST', '/_mock/worlds', body, json))[0], 400, body);
  assert.equal((await ask('POST', '/_mock/worlds', { colour: 'red' }))[0], 422);
  assert.equal((await ask('POST', '/_mock/worlds', { fork: 'bcdfghjkmn', seed: 2 }))[0], 422);
});

test('a fork goes on from where its world was, and neither sees what the other does; its keys are its own', async () => {
  const first = await make();
  await text(first, 'before');
  const fork = await make({ fork: first.id });
  await text(first, 'in the first');
  await text(fork, 'in the fork');
  assert.deepEqual(await outbox(first), ['before', 'in the first']);
  assert.deepEqual(await outbox(fork), ['before', 'in the fork']);
  const [mine, theirs] = [first.accounts[0]!, fork.accounts[0]!];
  assert.notEqual(mine.apiSecret, theirs.apiSecret);
  const crossed = `/account/get-balance?api_key=${theirs.apiKey}&api_secret=${mine.apiSecret}`;
  assert.equal((await ask('GET', crossed))[0], 401);
});

test('a fork may begin at any step, also of a fork; at a step that is not there yet it is refused', async () => {
  const first = await make();
  const after: number[] = [];
  for (const word of ['one', 'two', 'three']) {
    await text(first, word);
    const [, { steps }] = await ask('GET', `/_mock/worlds/${first.id}`);
    after.push(steps as number);
  }
  const second = await make({ fork: first.id, at: after[1] });
  assert.deepEqual(await outbox(second), ['one', 'two']);
  await text(second, 'own');
  assert.deepEqual(await outbox(await make({ fork: second.id })), ['one', 'two', 'own']);
  assert.deepEqual(await outbox(await make({ fork: second.id, at: after[0] })), ['one']);
  assert.deepEqual(await outbox(await make({ fork: second.id, at: 0 })), []);
  const [status, { detail }] = await ask('POST', '/_mock/worlds', { fork: first.id, at: 99 });
  assert.equal(status, 422);
  assert.match(String(detail), /has 6 steps/);
});

test('a reset gives the world of the beginning, with the same keys', async () => {
  const made = await make({ scenario: 'live', seed: 7 });
  const before = await balance(made);
  await text(made);
  assert.equal((await ask('POST', `/_mock/worlds/${made.id}/reset`, {}))[0], 200);
  assert.deepEqual(await outbox(made), []);
  assert.equal(await balance(made), before);
  assert.equal(await text(made), '0');
});

test('its own reset and snapshots of other worlds leave it its keys', async () => {
  const [one, other] = [await make(), await make()];
  await text(one, 'of the one');
  const [, snapshot] = await ask('GET', `/w/${one.id}/_mock/snapshot`);
  assert.equal((await ask('PUT', `/w/${other.id}/_mock/snapshot`, snapshot))[0], 200);
  assert.deepEqual(await outbox(other), ['of the one']);
  assert.equal(await text(other, 'of the other'), '0');
  assert.equal((await ask('POST', `/w/${other.id}/_mock/reset`, { scenario: 'live' }))[0], 200);
  assert.equal(await text(other), '0');
});

test('worlds are listed, renamed, and found by their page; the list holds no secret', async () => {
  const made = await make({ name: 'Checkout', expires: 'PT2H' });
  const [, changed] = await ask('PATCH', `/_mock/worlds/${made.id}`, { name: 'Basket', expires: null });
  assert.deepEqual([changed['name'], changed['expires']], ['Basket', null]);
  const [, { worlds, total }] = await ask('GET', '/_mock/worlds?size=1000');
  assert.equal((worlds as unknown[]).length, total);
  assert.ok((worlds as { id: string; name: string }[]).some(({ id, name }) => id === made.id && name === 'Basket'));
  assert.doesNotMatch(JSON.stringify(worlds), new RegExp(made.token.split('_')[0]!));
  const page = await fetch(`${server.url}/w/${made.id}/`);
  assert.match(page.headers.get('content-type') ?? '', /html/);
  assert.equal((await ask('GET', `/w/${made.id}/_mock/clock`))[0], 200);
});

test('a world’s clock is its own', async () => {
  const [one, other] = [await make(), await make({ now: '2016-02-28T09:00:00Z' })];
  await ask('POST', `/w/${one.id}/_mock/clock`, { advance: 'P1D' });
  const [, { now }] = await ask('GET', `/w/${other.id}/_mock/clock`);
  assert.equal(now, '2016-02-28T09:00:00.000Z');
  const [, mine] = await ask('GET', `/w/${one.id}/_mock/clock`);
  assert.equal(mine['now'], '2026-03-03T09:00:00.000Z');
});

test('other methods are refused with those that there are', async () => {
  const answer = await fetch(`${server.url}/_mock/worlds`, { method: 'DELETE' });
  assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, POST']);
  assert.equal((await ask('GET', '/_mock/worlds/a/b/c'))[0], 404);
});
