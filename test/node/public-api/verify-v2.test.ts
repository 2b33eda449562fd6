import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { verifyPrice } from '../../../mocks/rules/prices.js';
import { refused, stage, until, type Data } from './stage.js';

const number = '447700900500';
const sms = { channel: 'sms', to: number };
const voice = { channel: 'voice', to: number };
const capabilities = { verify: { webhooks: { status_url: { address: 'https://ada.example/verify', http_method: 'POST' } } } };
type Made = { readonly id: string; readonly keys: { readonly privateKey: string } };

/** Ada's clients with the token of an application of hers. */
async function staged(scenario: Parameters<typeof stage>[0] = 'live') {
  const all = await stage(scenario);
  const made = (await all.vonage.applications.createApplication({ name: 'Codes', capabilities } as never)) as unknown as Made;
  const { vonage } = all.clients({ applicationId: made.id, privateKey: made.keys.privateKey });
  const begin = (wish: object) =>
    vonage.verify2.newRequest({ brand: 'Acme', workflow: [sms], ...wish } as never).then(({ requestId }) => requestId);
  const code = () => /code: (\w+)/.exec(all.engine.outbox().findLast(({ kind }) => kind !== 'email')?.text ?? '')?.[1] ?? '';
  /** The bodies that her program has got, once there are so many. */
  const told = async (count: number): Promise<readonly Data[]> => {
    await until(() => all.heard.length === count);
    return all.heard.map(({ body }) => JSON.parse(body) as Data);
  };
  return { ...all, verify: vonage.verify2, begin, code, told };
}

const wrongFor = (code: string): string => (code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`);

test('the right code completes it, costs, and is told', async () => {
  const { verify, begin, code, told, account, records, engine } = await staged();
  const before = account().balance;
  const id = await begin({ workflow: [{ ...sms, from: 'ACME' }, voice], codeLength: 6, clientRef: 'mine' });
  assert.match(id, /^[\da-f]{8}-/);
  assert.equal(account().balance, before);
  const [text] = engine.outbox({ kind: 'sms' }).slice(-1);
  assert.ok(text?.kind === 'sms' && text.from === 'ACME' && /^Acme code: \d{6}\. Valid for 5 minutes\.$/.test(text.text));
  engine.advance(20_000);
  assert.equal(await verify.checkCode(id, code()), 'completed');
  assert.equal(before - account().balance, verifyPrice('GB'));
  const [event, summary] = await told(2);
  assert.deepEqual(
    [event!['type'], event!['channel'], event!['status'], event!['request_id'], event!['client_ref']],
    ['event', 'sms', 'completed', id, 'mine'],
  );
  assert.deepEqual(
    [summary!['type'], summary!['status'], (summary!['workflow'] as readonly Data[]).map((it) => it['status'])],
    ['summary', 'completed', ['completed', 'unused']],
  );
  const record = records().find((it) => it.id === id)!;
  assert.deepEqual([record.product, record.status, record.cost], ['verify', 'succeeded', verifyPrice('GB')]);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('steps follow by the clock with one code, and it expires', async () => {
  const { begin, code, told, engine, records } = await staged();
  const begun = engine.world.now;
  const id = await begin({ workflow: [sms, voice], channelTimeout: 60 });
  const first = code();
  engine.advance(90_000);
  assert.equal(code(), first);
  assert.deepEqual(
    engine.outbox().filter(({ at, kind }) => at >= begun && kind !== 'email').map(({ kind, at }) => [kind, at - begun]),
    [['sms', 0], ['call', 60_000]],
  ); // prettier-ignore
  engine.advance(60_000);
  const all = await told(3);
  assert.deepEqual(
    all.map((it) => [it['type'], it['channel'], it['status'], it['finalized_at'] && Date.parse(String(it['finalized_at'])) - begun]),
    [['event', 'sms', 'expired', 60_000], ['event', 'voice', 'expired', 120_000], ['summary', undefined, 'expired', undefined]],
  ); // prettier-ignore
  assert.equal(all[2]!['channel_timeout'], 60);
  assert.deepEqual(records().find((it) => it.id === id)!.status, 'expired');
  assert.deepEqual(checkWorld(engine.world), []);
});

test('the next step comes on command; there is none after the last', async () => {
  const { verify, begin, told, engine } = await staged();
  const id = await begin({ workflow: [sms, voice] });
  engine.advance(5_000);
  assert.equal(await verify.nextWorkflow(id), true);
  assert.equal(engine.outbox({ kind: 'call' }).length, 1);
  assert.equal(await verify.nextWorkflow(id), false);
  engine.advance(400_000);
  const all = await told(3);
  assert.deepEqual(
    all.map((it) => [it['channel'], it['status']]),
    [['sms', 'expired'], ['voice', 'expired'], [undefined, 'expired']],
  ); // prettier-ignore
});

test('it is called off at once, and then unknown', async () => {
  const { verify, begin, code, told, engine } = await staged();
  const id = await begin({});
  assert.equal(await verify.cancel(id), true);
  engine.advance(1);
  assert.deepEqual((await told(2)).map((it) => it['status']), ['cancelled', 'cancelled']); // prettier-ignore
  assert.equal(await verify.cancel(id), false);
  assert.equal(await verify.nextWorkflow(id), false);
  const [status, body] = await refused(verify.checkCode(id, code()));
  assert.deepEqual([status, body['title']], [404, 'Not Found']);
  engine.advance(3_600_000);
  assert.equal((await told(2)).length, 2);
});

test('the third wrong code ends it', async () => {
  const { verify, begin, code, told, engine } = await staged();
  const id = await begin({});
  const enter = () => refused(verify.checkCode(id, wrongFor(code())));
  const statuses = [(await enter())[0], (await enter())[0], (await enter())[0], (await enter())[0]];
  assert.deepEqual(statuses, [400, 400, 410, 404]);
  engine.advance(1);
  assert.deepEqual((await told(2)).map((it) => it['status']), ['failed', 'failed']); // prettier-ignore
});

test('a code may be the program’s own, with letters', async () => {
  const { verify, begin, code } = await staged();
  const id = await begin({ code: 'AbC123' });
  assert.equal(code(), 'AbC123');
  assert.equal(await verify.checkCode(id, 'AbC123'), 'completed');
});

test('key and secret do as well; nothing is told then', async () => {
  const { server, heard, engine } = await staged();
  const headers = { authorization: `Basic ${btoa('ada00001:AdaSecret0000001')}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ brand: 'Acme', workflow: [sms] });
  const answer = await fetch(`${server.url}/v2/verify`, { method: 'POST', headers, body });
  assert.equal(answer.status, 202);
  engine.advance(3_600_000);
  assert.deepEqual(heard, []);
});

test('the older API does not know it', async () => {
  const { vonage, begin } = await staged();
  const id = await begin({});
  const found = (await vonage.verify.search(id)) as unknown as Data;
  assert.equal(found['status'], '101');
  const checked = (await vonage.verify.check(id, '1234')) as unknown as Data;
  assert.equal(checked['status'], '6');
});

const refusals: readonly (readonly [what: string, wish: object, status: number])[] = [
  ['no brand', { brand: '' }, 422],
  ['a long brand', { brand: 'a'.repeat(17) }, 422],
  ['no steps', { workflow: [] }, 422],
  ['four steps', { workflow: [sms, sms, sms, sms] }, 422],
  ['no number', { workflow: [{ channel: 'sms', to: 'x' }] }, 422],
  ['a sender that is none', { workflow: [{ ...sms, from: 'much too long a name' }] }, 422],
  ['another channel', { workflow: [sms, { channel: 'whatsapp', to: number }] }, 501],
  ['a channel that is none', { workflow: [{ channel: 'smoke', to: number }] }, 422],
  ['eleven digits', { codeLength: 11 }, 422],
  ['a wait of an hour', { channelTimeout: 3600 }, 422],
  ['a code of three', { code: '123' }, 422],
  ['a number that is barred', { workflow: [{ channel: 'sms', to: '447700900997' }] }, 403],
  ['a number without a route', { workflow: [{ channel: 'voice', to: '447700900996' }] }, 422],
  ['a number that fails', { workflow: [{ channel: 'voice', to: '447700900995' }] }, 422],
  ['a card number', { brand: '4111111111111111' }, 422],
];
for (const [what, wish, expected] of refusals)
  test(`${what} is refused with ${expected}`, async () => {
    const { begin, engine, account } = await staged();
    const before = [engine.outbox().length, account().balance];
    const [status, body] = await refused(begin(wish));
    assert.deepEqual([status, typeof body['detail'], typeof body['type']], [expected, 'string', 'string']);
    assert.deepEqual([engine.outbox().length, account().balance], before);
    assert.deepEqual(checkWorld(engine.world), []);
  });

test('one number has one at a time; demo mode and an empty balance are told', async () => {
  const { begin } = await staged();
  const id = await begin({});
  const [status, body] = await refused(begin({}));
  assert.deepEqual([status, body['request_id']], [409, id]);
  const demo = await staged('demoLimit');
  assert.equal((await refused(demo.begin({ workflow: [{ channel: 'sms', to: '447700900999' }] })))[0], 403);
});
