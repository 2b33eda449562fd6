import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { test } from 'node:test';
import { keyPairOf } from '../../../mocks/developer/rsa-key.js';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { contract } from '../../../src/api/contract.js';
import { fromSnapshot, inProcess, toSnapshot, trigger } from '../../../mocks/index.js';
import { ada, refused, stage, told, until, type Data } from './stage.js';

const webhooks = {
  answer_url: { address: 'https://ada.example/answer', http_method: 'GET' },
  event_url: { address: 'https://ada.example/event', http_method: 'POST' },
};
type Made = { readonly id: string; readonly keys: unknown };
const wish = { name: 'Switchboard', capabilities: { voice: { webhooks } } };

test('a seed gives one pair of keys, which signs and verifies', () => {
  const pair = keyPairOf(7);
  const [own, other] = [createPrivateKey(pair.privateKey), createPublicKey(pair.publicKey)];
  assert.deepEqual([own.asymmetricKeyDetails?.modulusLength, own.asymmetricKeyType], [2048, 'rsa']);
  const signature = sign('sha256', Buffer.from('Hello'), own);
  assert.ok(verify('sha256', Buffer.from('Hello'), other, signature));
  assert.equal(createPublicKey(own).export({ type: 'spki', format: 'pem' }), pair.publicKey);
  assert.notEqual(keyPairOf(8).publicKey, pair.publicKey);
  assert.equal(keyPairOf(7), pair);
});

test('@vonage/server-sdk makes, reads, changes, lists and deletes applications', async () => {
  const { vonage, engine } = await stage();
  const { applications } = vonage;
  const made = (await applications.createApplication(wish as never)) as Made;
  assert.match(String((made.keys as unknown as Data)['privateKey']), /^-----BEGIN PRIVATE KEY-----/);
  const found = await applications.getApplication(made.id);
  assert.deepEqual([found.name, (found.keys as unknown as Data)['privateKey']], ['Switchboard', undefined]);
  assert.match(JSON.stringify(found.capabilities), /"answerUrl":\{"address":"https:\/\/ada\.example\/answer"/);
  const changed = await applications.updateApplication({ ...found, name: 'Exchange', privacy: { improveAi: false } });
  assert.deepEqual([changed.name, changed.privacy?.improveAi], ['Exchange', false]);
  const names: string[] = [];
  for await (const it of applications.listAllApplications({ pageSize: 2 })) names.push(it.name);
  assert.deepEqual(names, ['Call centre', 'Voice mail', 'Exchange']);
  assert.equal((await applications.listApplications({})).totalItems, 3);
  await applications.deleteApplication(made.id);
  assert.equal((await applications.listApplications({})).totalItems, 2);
  const [status, body] = await refused(applications.getApplication(made.id));
  assert.deepEqual([status, body['title']], [404, 'Not Found']);
  assert.equal(toSnapshot(fromSnapshot(toSnapshot(engine.world))), toSnapshot(engine.world));
});

test('an application with its own key gets no other', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string;
  const { vonage } = await stage();
  const made = await vonage.applications.createApplication({ ...wish, keys: { publicKey: pem } } as never);
  assert.deepEqual({ ...made.keys }, { public_key: pem, publicKey: pem });
});

test('what is not valid is named', async () => {
  const { vonage } = await stage();
  const wrong: readonly (readonly [wish: object, name: string, status?: number])[] = [
    [{ capabilities: {} }, 'name'],
    [{ name: 'x', keys: { public_key: 'x' } }, 'keys.public_key'],
    [{ name: 'x', capabilities: { flying: {} } }, 'capabilities'],
    [{ name: 'x', capabilities: { voice: { webhooks: { answer_url: { address: 'ftp://x' } } } } }, 'capabilities.voice.webhooks.answer_url.address'], // prettier-ignore
    [{ name: '4111 1111 1111 1111' }, 'name', 422],
  ];
  for (const [it, name, expected = 400] of wrong) {
    const [status, body] = await refused(vonage.applications.createApplication(it as never));
    const [first] = body['invalid_parameters'] as readonly Data[];
    assert.deepEqual([status, first?.['name']], [expected, name]);
  }
  const [status] = await refused(vonage.applications.listApplications({ pageSize: 101 }));
  assert.equal(status, 400);
});

test('nexmo makes, reads, changes, lists and deletes applications', async () => {
  const { nexmo } = await stage();
  const app = nexmo['applications']!;
  const ask = (name: string, ...args: readonly unknown[]): Promise<Data> => told((done) => app[name]!(...args, done));
  const made = await ask('create', wish);
  assert.equal((await ask('get', made['id']))['name'], 'Switchboard');
  assert.equal((await ask('update', made['id'], { ...wish, name: 'Exchange' }))['name'], 'Exchange');
  assert.equal((await ask('get', { page_size: 1 }))['count'], 3);
  await ask('delete', made['id']);
  assert.equal((await ask('get', { page_size: 1 }))['count'], 2);
});

test('a portal offers the application for a number, whose calls it takes; deleted, it leaves the number without', async () => {
  const { vonage, engine, heard, account } = await stage('numbers');
  const { id } = (await vonage.applications.createApplication(wish as never)) as Made;
  const client = inProcess(engine);
  const { token } = await client.call(contract.signIn, { email: ada.email, password: ada.password });
  client.authorize?.(token);
  const { items } = await client.call(contract.listApplications, {});
  assert.deepEqual(items.at(-1), { id, name: 'Switchboard' });
  const [number] = account().numbers.filter(({ features }) => features.includes('VOICE'));
  const { country, msisdn } = number!;
  await vonage.numbers.updateNumber({ country, msisdn, voiceCallbackType: 'app', voiceCallbackValue: id, appId: id } as never);
  trigger(engine, { type: 'call', from: '447700900500', to: msisdn, seconds: 10 });
  engine.advance(60_000);
  await until(() => heard.length === 5);
  assert.deepEqual([...new Set(heard.map(({ url }) => url.split('?')[0]))], ['https://ada.example/answer', 'https://ada.example/event']); // prettier-ignore
  await vonage.applications.deleteApplication(id);
  const { routing } = account().numbers.find((it) => it.msisdn === msisdn)!;
  assert.deepEqual([routing.voice, routing.voiceValue, routing.app], ['none', '', '']);
  assert.deepEqual(checkWorld(engine.world), []);
});
