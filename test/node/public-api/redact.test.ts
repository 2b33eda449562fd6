import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { toSnapshot, trigger } from '../../../mocks/index.js';
import { refused, stage, told, type Data } from './stage.js';

const phone = '447700900533';
const hour = 3_600_000;
type Stage = Awaited<ReturnType<typeof stage>>;

const redact = ({ vonage }: Stage, id: string, product: string, type = 'outbound') =>
  vonage.redact.redactMessage({ id, product, type } as never);

/** Requests of each product to one phone, and their ids. */
const requests: Readonly<Record<string, (staged: Stage) => Promise<string>>> = {
  sms: async ({ vonage }) =>
    (await vonage.sms.send({ to: phone, from: 'Acme', text: `Private ${'word '.repeat(60)}`, clientRef: 'Private' } as never))
      .messages[0]!['message-id'],
  messages: async ({ vonage }) =>
    (await vonage.messages.send({ channel: 'sms', messageType: 'text', to: phone, from: 'Acme', text: 'Private' } as never))
      .messageUUID,
  verify: async ({ vonage, engine }) => {
    const { requestId } = (await vonage.verify.start({ number: phone, brand: 'Acme' })) as unknown as { requestId: string };
    const [, code = ''] = /code: (\d+)/.exec(engine.outbox().at(-1)!.text) ?? [];
    await vonage.verify.check(requestId, code);
    return requestId;
  },
  'number-insight': async ({ vonage }) =>
    ((await vonage.numberInsights.advancedLookup(phone)) as unknown as { request_id: string }).request_id,
};
for (const [product, made] of Object.entries(requests))
  test(`${product}: number and text are gone from the whole world, and the sums stay`, async () => {
    const staged = await stage();
    const { engine, account, records } = staged;
    const id = await made(staged);
    engine.advance(2 * hour);
    const [balance, count] = [account().balance, records().length];
    assert.ok(toSnapshot(engine.world).includes(phone));
    await redact(staged, id, product);
    const left = toSnapshot(engine.world);
    assert.deepEqual([left.includes(phone), left.includes('Private')], [false, false]);
    assert.deepEqual([account().balance, records().length], [balance, count]);
    assert.deepEqual(checkWorld(engine.world), []);
  });

test('a call of a program is redacted, and others to the same phone are not', async () => {
  const staged = await stage();
  const { vonage, clients, engine } = staged;
  const made = (await vonage.applications.createApplication({ name: 'Calls', capabilities: {} } as never)) as never as {
    readonly id: string;
    readonly keys: { readonly privateKey: string };
  };
  const { voice } = clients({ applicationId: made.id, privateKey: made.keys.privateKey }).vonage;
  const call = { to: [{ type: 'phone', number: phone }], from: { type: 'phone', number: '447700900000' }, ncco: [{ action: 'talk', text: 'Private' }] }; // prettier-ignore
  const { uuid } = await voice.createOutboundCall(call as never);
  engine.advance(2 * hour);
  const { uuid: other } = await voice.createOutboundCall(call as never);
  engine.advance(2 * hour);
  await redact(staged, uuid, 'voice');
  const { calls } = engine.world;
  assert.deepEqual([calls.get(uuid)!.to, calls.get(other)!.to], ['', phone]);
  assert.deepEqual(engine.outbox({ kind: 'call' }).slice(-2).map(({ text }) => text), ['', 'Private']); // prettier-ignore
  // The other call is in the ledger, and among the events.
  assert.equal(toSnapshot(engine.world).split(`call to +${phone}`).length - 1, 2);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('an inbound text is redacted by its id', async () => {
  const staged = await stage('numbers');
  const { engine, account, records } = staged;
  const { msisdn } = account().numbers.find(({ features }) => features.includes('SMS'))!;
  trigger(engine, { type: 'inbound-sms', from: phone, to: msisdn, text: 'Private' });
  const { id } = records().at(-1)!;
  engine.advance(2 * hour);
  const [status] = await refused(redact(staged, id, 'sms'));
  assert.equal(status, 404);
  await redact(staged, id, 'sms', 'inbound');
  const left = toSnapshot(engine.world);
  assert.deepEqual([left.includes(phone), left.includes('Private'), left.includes('PRIVATE')], [false, false, false]);
});

test('what is too early, unknown, of no product or not allowed is refused', async () => {
  const staged = await stage();
  const { vonage, engine } = staged;
  const id = await requests['sms']!(staged);
  const [early, words] = await refused(redact(staged, id, 'sms'));
  assert.deepEqual([early, words['title']], [403, 'Premature Redaction']);
  engine.advance(2 * hour);
  const before = engine.world;
  assert.equal((await refused(redact(staged, 'nobody', 'sms')))[0], 404);
  assert.equal((await refused(redact(staged, id, 'voice')))[0], 404);
  const [wrong, body] = await refused(redact(staged, id, 'sms2'));
  assert.deepEqual([wrong, body['title']], [422, 'Invalid Product']);
  assert.equal((await refused(vonage.redact.redactMessage({ product: 'sms' } as never)))[0], 422);
  assert.equal(engine.world, before);
  const team = await stage('manyUsers');
  const { redact: paula } = team.clients({ apiKey: 'team0001', apiSecret: 'TeamSecret000001' }).vonage;
  const [status, refusal] = await refused(paula.redactMessage({ id: 'x', product: 'sms', type: 'outbound' } as never));
  assert.deepEqual([status, refusal['title']], [403, 'Authorisation error']);
});

test('nexmo redacts, and tells of conversions', async () => {
  const staged = await stage();
  const { nexmo, engine, records } = staged;
  const id = await requests['sms']!(staged);
  const convert = (kind: string, of: string, delivered: unknown, timestamp?: string): Promise<Data> =>
    told((done) => nexmo['conversion']![kind]!(of, delivered, timestamp, done));
  await convert('sms', id, true, '2026-03-02 09:00:00');
  assert.deepEqual(records().find((it) => it.id === id)!.conversion, { delivered: true, at: Date.UTC(2026, 2, 2, 9) });
  await convert('sms', id, false);
  assert.deepEqual(records().find((it) => it.id === id)!.conversion, { delivered: false, at: engine.world.now });
  const request = await requests['verify']!(staged);
  const [event] = engine.world.verifications.get(request)!.events;
  await convert('sms', event!.id, '1');
  assert.equal(records().find((it) => it.id === request)!.conversion!.delivered, true);
  for (const wrong of [
    ['sms', 'nobody', true],
    ['voice', id, true],
    ['sms', id, 'maybe'],
    ['sms', id, true, 'soon'],
  ] as const) {
    const [kind, of, delivered, timestamp] = wrong;
    const status = await convert(kind, of, delivered, timestamp).then(() => 200, (error: { readonly statusCode: number }) => error.statusCode); // prettier-ignore
    assert.equal(status, 420, wrong.join());
  }
  engine.advance(2 * hour);
  await told((done) => nexmo['redact']!['transaction']!(id, 'sms', { type: 'outbound' }, done));
  assert.equal(records().find((it) => it.id === id)!.to, '');
});
