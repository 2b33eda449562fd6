import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { refused, stage, until, type Data } from './stage.js';

const text = { channel: 'sms', messageType: 'text', to: '447700900500', from: 'Acme', text: 'Hello', clientRef: 'mine' };
const capabilities = { messages: { webhooks: { status_url: { address: 'https://ada.example/status' } } } };
type Made = { readonly id: string; readonly keys: { readonly privateKey: string } };

test('@vonage/server-sdk sends a text with key and secret; it is charged and recorded as any other', async () => {
  const { vonage, engine, account, records } = await stage();
  const before = account().balance;
  const { messageUUID } = await vonage.messages.send(text as never);
  assert.match(messageUUID, /^[\da-f]{8}-/);
  assert.deepEqual([before - account().balance, records().map(({ product }) => product)], [333, ['sms']]);
  assert.equal(engine.outbox({ kind: 'sms' }).at(-1)!.text, 'Hello');
});

test('the token of an application sends, and its program hears what became of the text', async () => {
  const { vonage, clients, engine, heard } = await stage();
  const made = (await vonage.applications.createApplication({ name: 'Texts', capabilities } as never)) as unknown as Made;
  const own = clients({ applicationId: made.id, privateKey: made.keys.privateKey }).vonage;
  const { messageUUID } = await own.messages.send(text as never);
  engine.advance(15_000);
  await until(() => heard.length === 2);
  const told = heard.map(({ body }) => JSON.parse(body) as Data);
  assert.deepEqual(
    told.map((it) => [it['message_uuid'], it['status'], it['client_ref']]),
    [
      [messageUUID, 'submitted', 'mine'],
      [messageUUID, 'delivered', 'mine'],
    ],
  );
  assert.deepEqual(checkWorld(engine.world), []);
});

test('a token that another key has signed, or of no application, is refused', async () => {
  const { vonage, clients, engine } = await stage();
  const made = (await vonage.applications.createApplication({ name: 'Texts', capabilities } as never)) as unknown as Made;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  const before = engine.world;
  for (const wrong of [
    { applicationId: made.id, privateKey: other },
    { applicationId: 'nobody', privateKey: made.keys.privateKey },
  ]) {
    const [status] = await refused(clients(wrong).vonage.messages.send(text as never));
    assert.equal(status, 401);
  }
  assert.equal(engine.world, before);
});

const refusals: readonly (readonly [what: string, change: object, status: number])[] = [
  ['no text', { text: '' }, 422],
  ['no number', { to: 'x' }, 422],
  ['another channel', { channel: 'whatsapp' }, 501],
  ['a channel that is none', { channel: 'smoke' }, 422],
  ['a barred number', { to: '447700900997' }, 422],
];
for (const [what, change, expected] of refusals)
  test(`${what} is refused with ${expected}`, async () => {
    const { vonage, account } = await stage();
    const before = account().balance;
    const [status, body] = await refused(vonage.messages.send({ ...text, ...change } as never));
    assert.deepEqual([status, typeof body['detail'], account().balance], [expected, 'string', before]);
  });
