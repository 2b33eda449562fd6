import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { person } from '../money/stage.js';
import { ada as owner, asking, basic, clients, refused, stage, told } from './stage.js';

const path = `/accounts/${owner.apiKey}/secrets`;
const fresh = 'example-4PI-secret';

test('a second secret works beside the first, until one is retired', async () => {
  const { ask, ada } = stage();
  const balance = (secret: string) => ask('GET', '/account/get-balance', undefined, basic(owner.apiKey, secret));
  const { secrets } = ada.call('createApiSecret', { secret: fresh });
  assert.deepEqual(
    secrets.map(({ ending }) => ending),
    ['001', 'ret'],
  );
  assert.deepEqual([(await balance(fresh))[0], (await balance(owner.apiSecret))[0]], [200, 200]);
  ada.call('revokeApiSecret', { secretId: secrets[0]!.id });
  assert.deepEqual([(await balance(fresh))[0], (await balance(owner.apiSecret))[0]], [200, 401]);
});

test('there are two at most and one at least', () => {
  const { ada } = stage();
  const [first] = ada.call('getApiKey', {}).secrets;
  assert.equal(ada.refused('revokeApiSecret', { secretId: first!.id }).code, 'lastSecret');
  ada.call('createApiSecret', { secret: fresh });
  assert.equal(ada.refused('createApiSecret', { secret: 'Another1secret' }).code, 'tooManySecrets');
  assert.equal(ada.refused('revokeApiSecret', { secretId: 'sec_other' }).code, 'notFound');
});

const weak = [
  'Short1x',
  'alllower1',
  'ALLUPPER1',
  'NoDigitsHere',
  `Aa1${'x'.repeat(23)}`,
  '',
  'Abcdef1€x',
  'Abcdef1éx',
  'Abcdef1 x',
  'Abcdef1\u0000',
];
for (const secret of weak) {
  test(`“${secret}” is no secret: refused by the contract and by the public API, each in its own way`, async () => {
    const { ada, ask } = stage();
    assert.ok(ada.refused('createApiSecret', { secret }).fields?.['secret']);
    const [status, { invalid_parameters: wrong }] = await ask('POST', path, { secret });
    assert.deepEqual([status, wrong], [400, [{ name: 'secret', reason: 'Does not meet complexity requirements' }]]);
  });
}

test('the public API: list, make, read and revoke, without ever telling a value', async () => {
  const { ask } = stage();
  const [status, made, headers] = await ask('POST', `${path}/?`, { secret: fresh });
  assert.deepEqual([status, headers['content-type']], [201, 'application/json']);
  const { id, _links: links } = made as { id: string; _links: unknown };
  assert.deepEqual(links, { self: { href: `${path}/${id}` } });
  const [, listed] = await ask('GET', `${path}?`);
  const { secrets } = listed['_embedded'] as { secrets: { id: string; created_at: string }[] };
  assert.equal(secrets.length, 2);
  assert.match(secrets[1]!.created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.deepEqual((await ask('GET', `${path}/${id}`))[1], made);
  assert.ok(!JSON.stringify([made, listed]).includes(fresh));
  assert.deepEqual((await ask('DELETE', `${path}/${id}`)).slice(0, 2), [204, {}]);
  assert.equal((await ask('GET', `${path}/${id}`))[0], 404);
});

test('refusals of the public API are problems (RFC 7807), as plain JSON', async () => {
  const { ask } = stage();
  const base = 'https://developer.nexmo.com/api-errors';
  const first = (await ask('GET', path))[1]['_embedded'] as { secrets: { id: string }[] };
  await ask('POST', path, { secret: fresh });
  const cases = [
    [await ask('POST', path, { secret: 'Another1secret' }), 400, '/account/secret-management#maximum-secrets-allowed'],
    [await ask('GET', path, undefined, basic(owner.apiKey, 'wrong')), 401, '#unauthorized'],
    [await ask('GET', path, undefined, {}), 401, '#unauthorized'],
    [await ask('GET', '/accounts/ffffffff/secrets'), 404, '#invalid-api-key'],
    [await ask('GET', `${path}/other`), 404, '#invalid-id'],
    [await ask('DELETE', `${path}/other`), 404, '#invalid-id'],
    [await ask('POST', path, '{', { ...basic(), 'content-type': 'application/json' }), 400, '#invalid-json'],
  ] as const;
  for (const [[status, { type, title, detail, instance }, headers], expected, kind] of cases) {
    assert.deepEqual([status, type, headers['content-type']], [expected, base + kind, 'application/json']);
    assert.ok(title && detail && /^[0-9a-f]{32}$/.test(String(instance)));
  }
  await ask('DELETE', `${path}/${first.secrets[0]!.id}`, undefined, basic(owner.apiKey, fresh));
  const [, left] = await ask('GET', path, undefined, basic(owner.apiKey, fresh));
  const { secrets } = left['_embedded'] as { secrets: { id: string }[] };
  const [status, { type }] = await ask('DELETE', `${path}/${secrets[0]!.id}`, undefined, basic(owner.apiKey, fresh));
  assert.deepEqual([status, type], [403, `${base}/account/secret-management#delete-last-secret`]);
});

test('the primary user manages the secrets of others of the account; others their own alone', async () => {
  const { engine, ada, ask } = stage();
  const bob = ada.call('addUser', { name: 'Bob', email: 'bob@example.com', permissions: [] });
  const url = `/accounts/${bob.apiKey}/secrets`;
  assert.equal((await ask('POST', url, { secret: fresh }))[0], 201);
  const as = asking(engine);
  assert.equal((await as('GET', url, undefined, basic(bob.apiKey, fresh)))[0], 200);
  assert.equal((await as('GET', path, undefined, basic(bob.apiKey, fresh)))[0], 404);
});

test('@vonage/server-sdk and nexmo: every call they have for secrets', async () => {
  const { secrets, account } = await clients();
  const key = owner.apiKey;
  const made = await secrets.createSecret(key, fresh);
  const id = (made as unknown as { id: string }).id;
  const listed = JSON.stringify(await secrets.listSecrets(key));
  assert.ok(listed.includes(id) && !listed.includes(fresh));
  assert.equal((await secrets.getSecret(key, id)).id, id);
  assert.equal((await refused(secrets.createSecret(key, 'Another1secret')))[0], 400);
  await secrets.deleteSecret(key, id);
  assert.equal((await refused(secrets.getSecret(key, id)))[0], 404);

  const again = await told((done) => account['createSecret']!(key, fresh, done));
  const all = await told((done) => account['listSecrets']!(key, done));
  assert.equal((all['_embedded'] as { secrets: unknown[] }).secrets.length, 2);
  assert.equal((await told((done) => account['getSecret']!(key, again['id'], done)))['id'], again['id']);
  assert.equal(await told((done) => account['deleteSecret']!(key, again['id'], done)), null);
  assert.equal((await refused(told((done) => account['getSecret']!(key, again['id'], done))))[0], 404);
});

test('an account’s webhooks are read by all and set by the primary user', () => {
  const { engine, ada } = stage();
  const webhooks = { inboundSms: 'https://example.com/in/live', deliveryReceipt: '' };
  assert.deepEqual(ada.call('putWebhooks', webhooks), webhooks);
  assert.deepEqual(person(engine).call('getWebhooks', {}), webhooks);
  assert.ok(ada.refused('putWebhooks', { ...webhooks, inboundSms: 'nonsense' }).fields?.['inboundSms']);
});

test('whatever is taken as a secret works wherever a secret may be', async () => {
  const { ada, ask } = stage();
  for (const secret of ['Abcdef1:x', 'Abcdef1&=x', 'Abcdef1%2x', '"\\\'<Aa1>', '~!Aa1#?/+']) {
    const { secrets } = ada.call('createApiSecret', { secret });
    const query = new URLSearchParams({ api_key: owner.apiKey, api_secret: secret });
    assert.equal((await ask('GET', `/account/get-balance?${query}`, undefined, {}))[0], 200, secret);
    assert.equal((await ask('GET', '/account/get-balance', undefined, basic(owner.apiKey, secret)))[0], 200, secret);
    const sig = createHash('md5').update(`&api_key=${owner.apiKey}&timestamp=1${secret}`).digest('hex');
    const signed = new URLSearchParams({ api_key: owner.apiKey, timestamp: '1', sig });
    assert.equal((await ask('GET', `/account/get-balance?${signed}`, undefined, {}))[0], 200, secret);
    ada.call('revokeApiSecret', { secretId: secrets.at(-1)!.id });
  }
});
