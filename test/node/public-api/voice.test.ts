import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { fromSnapshot, toSnapshot } from '../../../mocks/index.js';
import { courseOf } from '../../../mocks/rules/call-endings.js';
import { callPrice } from '../../../mocks/rules/prices.js';
import { refused, stage, told, until, type Data } from './stage.js';

const phone = '447700900500';
const wish = {
  to: [{ type: 'phone', number: phone }],
  from: { type: 'phone', number: '447700900000' },
  ncco: [{ action: 'talk', text: 'Your parcel is here.' }],
};
const webhooks = { event_url: { address: 'https://ada.example/event' }, answer_url: { address: 'https://ada.example/answer' } };
type Made = { readonly id: string; readonly keys: { readonly privateKey: string } };

/** Ada's clients with the token of an application of hers. */
async function staged(scenario: Parameters<typeof stage>[0] = 'live') {
  const all = await stage(scenario);
  const capabilities = { voice: { webhooks } };
  const made = (await all.vonage.applications.createApplication({ name: 'Calls', capabilities } as never)) as unknown as Made;
  const { vonage, nexmo } = all.clients({ applicationId: made.id, privateKey: made.keys.privateKey });
  const call = async (change: object = {}): Promise<string> =>
    (await vonage.voice.createOutboundCall({ ...wish, ...change } as never)).uuid;
  const to = (number: string) => call({ to: [{ type: 'phone', number }] });
  /** The events that her program has got, once there are so many requests. */
  const events = async (count: number): Promise<readonly Data[]> => {
    await until(() => all.heard.length === count);
    return all.heard.filter(({ kind }) => kind === 'voiceEvent').map(({ body }) => JSON.parse(body) as Data);
  };
  const state = async (id: string) => (await vonage.voice.getCall(id)).status as string;
  return { ...all, vonage, nexmo, voice: vonage.voice, call, to, events, state };
}

test('a call goes through its states by the clock, and costs each minute begun', async () => {
  const { voice, call, events, state, engine, account, records } = await staged();
  const before = account().balance;
  const id = await call();
  assert.match(id, /^[\da-f]{8}-/);
  assert.equal(engine.outbox({ kind: 'call' }).at(-1)!.text, 'Your parcel is here.');
  assert.deepEqual([await state(id), records().at(-1)!.status], ['started', 'pending']);
  engine.advance(1_000);
  assert.equal(await state(id), 'ringing');
  engine.advance(9_000);
  assert.equal(await state(id), 'answered');
  assert.equal(account().balance, before);
  engine.advance(70_000);
  const record = records().find((it) => it.id === id)!;
  assert.ok(record.product === 'voice' && record.seconds >= 10 && record.seconds < 70);
  assert.deepEqual([record.status, record.code, record.cost], ['completed', '200', callPrice(record.price, record.seconds)]);
  assert.equal(before - account().balance, record.cost);
  const found = await voice.getCall(id);
  assert.deepEqual(
    [found.status, found.duration, Number(found.price) * 10_000, found.to, found.direction],
    ['completed', String(record.seconds), record.cost, { type: 'phone', number: phone }, 'outbound'],
  );
  const all = await events(4);
  assert.deepEqual(
    all.map((it) => [it['status'], it['uuid'], it['direction']]),
    ['started', 'ringing', 'answered', 'completed'].map((status) => [status, id, 'outbound']),
  );
  assert.deepEqual([all[3]!['duration'], all[3]!['price']], [String(record.seconds), found.price]);
  assert.deepEqual(checkWorld(engine.world), []);
  assert.equal(toSnapshot(fromSnapshot(toSnapshot(engine.world))), toSnapshot(engine.world));
});

const troubles: readonly (readonly [number: string, status: string, reason: string | null])[] = [
  ['447700900990', 'timeout', 'noAnswer'],
  ['447700900991', 'failed', 'absent'],
  ['447700900992', 'failed', 'blockedByCarrier'],
  ['447700900993', 'busy', 'busy'],
  ['447700900994', 'completed', null],
];
for (const [number, status, reason] of troubles)
  test(`a call to ${number} ends as ${status}`, async () => {
    const { to, events, engine, account, records } = await staged();
    const before = account().balance;
    await to(number);
    engine.advance(140_000);
    const record = records().at(-1)!;
    assert.deepEqual([record.status, record.reason, record.cost > 0], [status, reason, reason === null]);
    assert.equal(before - account().balance, record.cost);
    const all = await events(reason === null ? 4 : 3);
    assert.equal(all.at(-1)!['status'], status);
    assert.deepEqual(checkWorld(engine.world), []);
  });

test('a phone that is not answered in time is given up', async () => {
  const { to, call, engine, records } = await staged();
  await to('447700900990');
  engine.advance(30_000);
  assert.equal(records().at(-1)!.status, 'pending');
  await call({ to: [{ type: 'phone', number: '447700900990' }], ringingTimer: 10 });
  engine.advance(11_000);
  assert.equal(records().at(-1)!.status, 'timeout');
});

test('an answer is timed out where the phone would ring longer, and a call ends at its timer', () => {
  const limits = { ringing: 60, length: 7200, paidFor: 600 };
  const ids = Array.from({ length: 50 }, (_, at) => `call ${at}`);
  for (const id of ids) {
    const usual = courseOf(id, phone, limits);
    const [answered, ends] = [usual.answeredAfter!, usual.endsAfter];
    assert.ok(answered >= 2_500 && answered <= 9_500 && ends - answered >= 10_000 && ends - answered < 70_000);
    assert.equal(courseOf(id, phone, { ...limits, length: 5 }).endsAfter - answered, 5_000);
    assert.equal(courseOf(id, phone, { ...limits, paidFor: 3 }).endsAfter - answered, 3_000);
    const impatient = courseOf(id, phone, { ...limits, ringing: 1 });
    assert.deepEqual([impatient.answeredAfter, impatient.endsAfter, impatient.ending.status], [null, 1_500, 'timeout']);
  }
});

test('a program answers, and is asked anew after a transfer', async () => {
  const { voice, call, heard, engine } = await staged();
  const id = await call({ ncco: undefined, answerUrl: ['https://ada.example/first'], eventUrl: ['https://ada.example/own'] });
  engine.advance(10_000);
  await voice.transferCallWithURL(id, 'https://ada.example/second');
  engine.advance(1);
  await until(() => heard.length === 5);
  const asked = heard.filter(({ kind }) => kind === 'voiceAnswer');
  assert.deepEqual(
    asked.map(({ url, method, fields }) => [url.split('?')[0], method, fields['uuid']]),
    [['https://ada.example/first', 'GET', id], ['https://ada.example/second', 'GET', id]],
  ); // prettier-ignore
  assert.ok(heard.filter(({ kind }) => kind === 'voiceEvent').every(({ url }) => url === 'https://ada.example/own'));
});

test('hanging up ends a call at once: completed after an answer, cancelled before', async () => {
  const { voice, call, events, state, engine, account, records } = await staged();
  const before = account().balance;
  const first = await call();
  engine.advance(1_000);
  await voice.hangupCall(first);
  assert.deepEqual([await state(first), account().balance], ['cancelled', before]);
  const second = await call();
  engine.advance(10_000);
  await voice.hangupCall(second);
  assert.equal(await state(second), 'completed');
  const record = records().find((it) => it.id === second)!;
  assert.deepEqual([before - account().balance, record.product === 'voice' && record.seconds < 10], [record.cost, true]);
  engine.advance(600_000);
  const all = await events(7);
  assert.deepEqual(
    [first, second].map((id) => all.filter((it) => it['uuid'] === id).map((it) => it['status'])),
    [['started', 'ringing', 'cancelled'], ['started', 'ringing', 'answered', 'completed']],
  ); // prettier-ignore
  const [status] = await refused(voice.hangupCall(second));
  assert.equal(status, 400);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('a call is muted, and hears words, files and tones', async () => {
  const { voice, call, engine } = await staged();
  const id = await call();
  assert.equal((await refused(voice.muteCall(id)))[0], 400);
  assert.equal((await refused(voice.playTTS(id, { text: 'Too early' } as never)))[0], 400);
  engine.advance(10_000);
  const placed = () => engine.world.calls.get(id)!;
  await voice.muteCall(id);
  await voice.earmuffCall(id);
  assert.deepEqual([placed().isMuted, placed().isEarmuffed], [true, true]);
  await voice.unmuteCall(id);
  await voice.unearmuffCall(id);
  assert.deepEqual([placed().isMuted, placed().isEarmuffed], [false, false]);
  const messages = [
    await voice.playTTS(id, { text: 'Hello' } as never),
    await voice.stopTTS(id),
    await voice.streamAudio(id, 'https://ada.example/wait.mp3?secret=1'),
    await voice.stopStreamAudio(id),
    await voice.playDTMF(id, '17#'),
  ];
  assert.deepEqual(messages.map((it) => it.message), ['Talk started', 'Talk stopped', 'Stream started', 'Stream stopped', 'DTMF sent']); // prettier-ignore
  await voice.transferCallWithNCCO(id, [{ action: 'talk', text: 'Bye' }] as never);
  const texts = engine.outbox({ kind: 'call' }).map(({ text }) => text);
  assert.deepEqual(texts.slice(-4), ['Hello', 'Plays ada.example/wait.mp3.', 'Tones: 17#', 'Bye']);
});

test('calls are listed page by page, by status, time, conversation and order', async () => {
  const { voice, to, call, engine } = await staged();
  const first = await to('447700900993');
  engine.advance(60_000);
  const later = new Date(engine.world.now).toISOString();
  const ids = [first, await call(), await call(), await call()];
  const all: string[] = [];
  for await (const it of voice.getAllCalls({ pageSize: 3 } as never)) all.push(it.uuid);
  assert.deepEqual(all, ids);
  const search = async (filter: object): Promise<readonly string[]> =>
    (await voice.search(filter as never))._embedded.calls.map(({ uuid }) => uuid);
  assert.deepEqual(await search({ order: 'desc', pageSize: 1 }), [ids[3]]);
  assert.deepEqual(await search({ status: 'busy' }), [first]);
  assert.deepEqual(await search({ dateStart: later }), ids.slice(1));
  assert.deepEqual(await search({ dateEnd: new Date(engine.world.now - 1).toISOString() }), [first]);
  const { conversationUUID } = await voice.getCall(ids[2]!);
  assert.deepEqual(await search({ conversationUuid: conversationUUID }), [ids[2]]);
  for (const wrong of [{ pageSize: 101 }, { order: 'up' }, { status: 'silent' }, { dateStart: 'soon' }])
    assert.equal((await refused(voice.search(wrong as never)))[0], 400, JSON.stringify(wrong));
});

test('nexmo calls, looks, lists and plays', async () => {
  const { nexmo, engine } = await staged();
  const calls = nexmo['calls'] as unknown as Readonly<Record<string, Readonly<Record<string, never>>>>;
  const ask = (part: unknown, name: string, ...args: readonly unknown[]): Promise<Data> =>
    told((done) => (part as Readonly<Record<string, (...it: readonly unknown[]) => void>>)[name]!(...args, done));
  const { uuid } = await ask(calls, 'create', wish);
  engine.advance(10_000);
  assert.equal((await ask(calls, 'get', uuid))['status'], 'answered');
  assert.equal((await ask(calls, 'get', { status: 'answered' }))['count'], 1);
  assert.equal((await ask(calls['talk'], 'start', uuid, { text: 'Hi' }))['message'], 'Talk started');
  assert.equal((await ask(calls['dtmf'], 'send', uuid, { digits: '1' }))['message'], 'DTMF sent');
  await ask(calls, 'update', uuid, { action: 'hangup' });
  assert.equal((await ask(calls, 'get', uuid))['status'], 'completed');
});

const refusals: readonly (readonly [what: string, change: object, status: number])[] = [
  ['no instructions', { ncco: undefined }, 400],
  ['two kinds of instructions', { answerUrl: ['https://ada.example/x'] }, 400],
  ['no caller', { from: undefined }, 400],
  ['a number that is none', { to: [{ type: 'phone', number: 'x' }] }, 400],
  ['two numbers', { to: [...wish.to, ...wish.to] }, 400],
  ['a long timer', { lengthTimer: 7201 }, 400],
  ['a SIP address', { to: [{ type: 'sip', uri: 'sip:ada@example.com' }] }, 501],
  ['a caller of an account without numbers', { from: undefined, randomFromNumber: true }, 400],
  ['a barred number', { to: [{ type: 'phone', number: '447700900997' }] }, 403],
  ['a number without a route', { to: [{ type: 'phone', number: '447700900996' }] }, 400],
  ['a number that fails', { to: [{ type: 'phone', number: '447700900995' }] }, 400],
  ['a card number', { ncco: [{ action: 'talk', text: '4111 1111 1111 1111' }] }, 400],
];
for (const [what, change, expected] of refusals)
  test(`${what} is refused with ${expected}`, async () => {
    const { call, engine, account } = await staged();
    const before = [engine.outbox().length, account().balance];
    const [status, body] = await refused(call(change));
    assert.deepEqual([status, typeof body['detail']], [expected, 'string']);
    assert.deepEqual([engine.outbox().length, account().balance, engine.world.calls.size], [...before, 0]);
    assert.deepEqual(checkWorld(engine.world), []);
  });

test('a number of the account calls where none is named', async () => {
  const { call, engine, account } = await staged('numbers');
  const id = await call({ from: undefined, randomFromNumber: true });
  assert.ok(account().numbers.some(({ msisdn }) => msisdn === engine.world.calls.get(id)!.from));
});

test('key and secret do not do; a call of somebody else is not there', async () => {
  const { server, call } = await staged('manyUsers');
  await call();
  const headers = { authorization: `Basic ${btoa('ada00001:AdaSecret0000001')}` };
  assert.equal((await fetch(`${server.url}/v1/calls`, { headers })).status, 401);
  const { voice } = await staged();
  assert.equal((await refused(voice.getCall('0b5c7a52-0000-4000-a000-000000000000')))[0], 404);
});

test('a call is as long as the balance pays for, less what others will cost; and never takes it below zero', async () => {
  const { call, engine, account, records } = await staged('runningDry');
  const begun: string[] = [];
  for (;;) {
    const made = await call({ lengthTimer: 7200 }).catch(() => undefined);
    if (!made) break;
    begun.push(made);
  }
  assert.ok(begun.length > 1);
  engine.advance(600_000);
  const costs = records().filter(({ id }) => begun.includes(id)).map(({ cost }) => cost); // prettier-ignore
  assert.ok(costs.every((cost) => cost > 0) && account().balance >= 0);
  assert.equal(records().filter(({ product, status }) => product === 'voice' && status === 'rejected').length, 1);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('a call that the balance no longer covers at its end is not charged', async () => {
  const { call, vonage, engine, account, records } = await staged('runningDry');
  const id = await call();
  for (let more = true; more; )
    more = await vonage.sms.send({ to: phone, from: 'Acme', text: 'x'.repeat(160) }).then(() => true, () => false); // prettier-ignore
  const rest = account().balance;
  engine.advance(100_000);
  const record = records().find((it) => it.id === id)!;
  assert.ok(record.product === 'voice' && record.price > rest, `${rest}`);
  assert.deepEqual([record.status, record.cost, account().balance], ['completed', 0, rest]);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('in demo mode the number is a destination, and there are ten', async () => {
  const { call, account } = await staged('new');
  await call();
  assert.deepEqual(account().demo?.destinations, [phone]);
  const full = await staged('demoLimit');
  assert.equal((await refused(full.to('447700900999')))[0], 403);
});
