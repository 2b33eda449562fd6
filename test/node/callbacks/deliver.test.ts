import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { CallbackAnswer, CallbackRequest } from '../../../mocks/engine/callback-request.js';
import { callbackSettings, resendCallback, setCallbacks, type CallbackSettings } from '../../../mocks/index.js';
import { items } from '../../../mocks/collections/log.js';
import { Table } from '../../../mocks/collections/table.js';
import { ada, phone, rented, scenarios, stage, texts, unrouted, withAddresses, type Stage } from './stage.js';

const minute = 60_000;
const world = () => withAddresses(unrouted(scenarios.numbers()));

/** Everything that a stage sent, and the answers that it gets. */
function listening(
  from = world(),
  answer: (request: CallbackRequest) => CallbackAnswer | Promise<CallbackAnswer> = () => ({ status: 200 }),
) {
  const heard: CallbackRequest[] = [];
  const staged = stage(from, (request) => {
    heard.push(request);
    return answer(request);
  });
  return { ...staged, heard };
}
/** Waits for callbacks on their way, which takes no time of the mock's clock. */
async function settled({ engine }: Pick<Stage, 'engine'>): Promise<void> {
  for (let turns = 0; turns < 5 || engine.world.callbacks.values().some(({ state }) => state === 'due'); turns++)
    await new Promise((resolve) => setTimeout(resolve));
}

test('a host gives a function, and gets each callback once it is due', async () => {
  const staged = listening();
  staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'Hi' });
  await settled(staged);
  const [{ fields, url, ...request } = assert.fail(), ...more] = staged.heard;
  assert.deepEqual(more, []);
  assert.equal(url, `${texts}?${new URLSearchParams(fields)}`);
  assert.deepEqual(request, {
    id: staged.all()[0]?.id,
    kind: 'inboundText',
    attempt: 1,
    method: 'GET',
    headers: { 'user-agent': 'nexmo-account-mock' },
    body: '',
  });
  assert.deepEqual(staged.all().map(({ state, next }) => [state, next]), [['answered', null]]); // prettier-ignore
});

for (const [method, url, type, body] of [
  ['GET', `${texts}?x=1&`, undefined, () => ''],
  [
    'POST',
    `${texts}?x=1`,
    'application/x-www-form-urlencoded',
    (fields: Record<string, string>) => String(new URLSearchParams(fields)),
  ],
  ['POST-JSON', `${texts}?x=1`, 'application/json', (fields: Record<string, string>) => JSON.stringify(fields)],
] as const)
  // prettier-ignore
  test(`an account that chose ${method} gets its callbacks so`, async () => {
    const staged = listening(withAddresses(unrouted(scenarios.numbers()), { inboundSms: `${texts}?x=1#part` }));
    setCallbacks(staged.engine, ada.apiKey, { method });
    staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'a & b = ü' });
    await settled(staged);
    const [request = assert.fail()] = staged.heard;
    assert.equal(request.method, method.slice(0, 4).replace('-', ''));
    assert.equal(request.url, method === 'GET' ? `${url}${new URLSearchParams(request.fields)}` : url);
    assert.equal(request.headers['content-type'], type);
    assert.equal(request.body, body(request.fields));
  });

interface Official {
  verifySignature(signature: string, params: object, secret: string, algorithm: string): boolean;
}
const { SMS } = createRequire(import.meta.url)('@vonage/sms') as { SMS: new (credentials: object) => Official };
const { AlgorithmTypes } = createRequire(import.meta.url)('@vonage/auth') as { AlgorithmTypes: Readonly<Record<string, string>> };
const official = new SMS({ apiKey: ada.apiKey, apiSecret: ada.apiSecret });
const algorithms = { md5hash: 'md5hash', md5: 'md5hmac', sha1: 'sha1hmac', sha256: 'sha256hmac', sha512: 'sha512hmac' } as const;

for (const [signature, algorithm] of Object.entries(algorithms) as [keyof typeof algorithms, string][])
  test(`a callback that is signed by ${signature} is verified by the official client, each attempt anew`, async () => {
    const staged = listening(world(), ({ attempt }) => ({ status: attempt > 1 ? 204 : 500 }));
    setCallbacks(staged.engine, ada.apiKey, { signature });
    staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'a & b = c' });
    await settled(staged);
    staged.engine.advance(minute);
    await settled(staged);
    assert.equal(staged.heard.length, 2);
    for (const { fields } of staged.heard) {
      const verify = (params: object) =>
        official.verifySignature(fields['sig']!, params, ada.apiSecret, AlgorithmTypes[algorithm]!);
      assert.equal(verify(fields), true);
      assert.equal(verify({ ...fields, text: 'b' }), false);
    }
    const [first, second] = staged.heard.map(({ fields }) => fields);
    assert.equal(Number(second!['timestamp']) - Number(first!['timestamp']), 60);
    assert.notEqual(second!['nonce'], first!['nonce']);
  });

test('a program that answers 500 twice and then 200 has three attempts in the log', async () => {
  const staged = listening(world(), ({ attempt }) => ({ status: attempt < 3 ? 500 : 200, body: `attempt ${attempt}` }));
  staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'Hi' });
  await settled(staged);
  assert.deepEqual(staged.all().map(({ state, next }) => [state, next]), [['waiting', '2026-03-02T09:01:00.000Z']]); // prettier-ignore
  assert.match(staged.engine.next()!.summary, /^Inbound text message for ada\.example$/);
  for (const wait of [1, 2, 5]) {
    staged.engine.advance(wait * minute);
    await settled(staged);
  }
  const [{ state, attempts } = assert.fail()] = staged.all();
  assert.equal(state, 'answered');
  assert.deepEqual(attempts, [
    { at: '2026-03-02T09:00:00.000Z', status: 500, said: 'attempt 1' },
    { at: '2026-03-02T09:01:00.000Z', status: 500, said: 'attempt 2' },
    { at: '2026-03-02T09:03:00.000Z', status: 200, said: 'attempt 3' },
  ]);
});

test('no answer is an attempt as well, and its reason is told', async () => {
  const staged = listening(world(), () => Promise.reject(new Error('connection refused')));
  staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'Hi' });
  await settled(staged);
  const { status, said } = staged.all()[0]!.attempts[0]!;
  assert.deepEqual([status, said], [null, 'connection refused']);
});

test('a request that can not be made is an attempt without an answer, and its program gets the next one', async () => {
  const staged = listening();
  setCallbacks(staged.engine, ada.apiKey, { signature: 'sha256' });
  const { users } = staged.engine.world;
  // Nobody is left whose secret could sign.
  staged.engine.change('the owner is gone', (it) => ({ ...it, users: Table.empty }));
  staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'first' });
  await settled(staged);
  assert.deepEqual(staged.all().map(({ state, attempts }) => [state, attempts.map(({ status, said }) => [status, said])]), [['waiting', [[null, 'notFound']]]]); // prettier-ignore
  staged.engine.change('the owner is back', (it) => ({ ...it, users }));
  staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'second' });
  await settled(staged);
  assert.deepEqual(staged.heard.map(({ fields }) => fields['text']), ['second']); // prettier-ignore
  staged.engine.advance(minute);
  await settled(staged);
  assert.deepEqual(staged.heard.map(({ fields }) => fields['text']), ['second', 'first']); // prettier-ignore
});

test('a callback can be sent again, also one that was taken, and has the same content', async () => {
  const staged = listening();
  staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'Hi' });
  await settled(staged);
  resendCallback(staged.engine, staged.all()[0]!.id);
  await settled(staged);
  const [first, second] = staged.heard;
  assert.deepEqual([second?.fields, second?.attempt, second?.id === first?.id], [first?.fields, 1, false]);
  assert.throws(() => resendCallback(staged.engine, 'cb_1'), /notFound/);
});

const parts = ['1', '2', '3'];
for (const [fault, expected, wait] of [
  ['none', parts, 0],
  ['late', parts, 10],
  ['twice', ['1', '1', '2', '2', '3', '3'], 0],
  ['outOfOrder', ['3', '2', '1'], 0],
  ['lost', [], 0],
] as const)
  test(`parts come ${fault === 'none' ? 'as they should' : fault} on demand`, async () => {
    const staged = listening();
    setCallbacks(staged.engine, ada.apiKey, { fault });
    staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'a'.repeat(400) });
    await settled(staged);
    if (wait > 0) assert.deepEqual(staged.heard, []);
    staged.engine.advance(wait * minute);
    await settled(staged);
    assert.deepEqual(staged.heard.map(({ fields }) => fields['concat-part']), expected); // prettier-ignore
    if (fault === 'lost') assert.ok(staged.all().every(({ state }) => state === 'lost'));
  });

test('a year at once sends what fell due in order, one at a time for each program, and no storm', async () => {
  const going = new Map<string, number>();
  let most = 0;
  const staged = listening(world(), async ({ url }) => {
    const { origin } = new URL(url);
    going.set(origin, (going.get(origin) ?? 0) + 1);
    assert.equal(going.get(origin), 1, 'one at a time');
    most = Math.max(most, Array.from(going.values()).reduce((sum, it) => sum + it, 0)); // prettier-ignore
    await new Promise((resolve) => setTimeout(resolve));
    going.set(origin, 0);
    return { status: 200 };
  });
  const ids: string[] = [];
  for (let n = 0; n < 60; n++) ids.push(...(await staged.send({ callback: `http://host${n % 12}.test/receipts` })));
  staged.engine.advance(365 * 24 * 60 * minute);
  await settled(staged);
  assert.equal(staged.heard.length, 120);
  assert.equal(most, 8);
  for (let host = 0; host < 12; host++) {
    const own = staged.heard.filter(({ url }) => url.startsWith(`http://host${host}.test/`));
    const due = new Map(items(staged.engine.world.pastCallbacks).map(({ id, dueAt }) => [id, `${dueAt} ${id}`]));
    const order = own.map(({ id }) => due.get(id)!);
    assert.deepEqual(order, order.toSorted());
    assert.deepEqual(new Set(own.map(({ fields }) => fields['messageId'])), new Set(ids.filter((_, n) => n % 12 === host)));
  }
});

test('settings are refused field by field, and those that are missing are the usual ones', () => {
  const { engine } = stage(world());
  const usual: CallbackSettings = { method: 'GET', signature: null, answerUrl: '', eventUrl: '', fault: 'none' };
  assert.deepEqual(callbackSettings(engine, ada.apiKey), usual);
  setCallbacks(engine, ada.apiKey, { method: 'POST', signature: 'sha512' });
  assert.deepEqual(callbackSettings(engine, ada.apiKey), { ...usual, method: 'POST', signature: 'sha512' });
  setCallbacks(engine, ada.apiKey, { fault: 'late' });
  assert.deepEqual(callbackSettings(engine, ada.apiKey), { ...usual, fault: 'late' });
  assert.throws(() => setCallbacks(engine, ada.apiKey, { method: 'PUT' } as never), /invalid/);
  assert.throws(() => setCallbacks(engine, ada.apiKey, { answerUrl: 'ftp://x' }), /invalid/);
  assert.throws(() => setCallbacks(engine, 'nobody', {}), /notFound/);
});
