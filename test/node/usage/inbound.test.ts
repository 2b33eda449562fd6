import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClock, createEngine, inProcess, scenarios, trigger } from '../../../mocks/index.js';
import { ada } from '../../../mocks/scenarios/index.js';
import { checkUsage } from '../../../mocks/invariants/usage.js';
import { contract, type Input } from '../../../src/api/contract.js';

const phone = '447700900500';
const mobile = '447700900098';
const landline = '442079460098';
const basic = { authorization: `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}` };

async function stage() {
  const world = scenarios.numbers();
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }), checkAnswers: true });
  const client = inProcess(engine);
  client.authorize?.((await client.call(contract.signIn, { email: ada.email, password: ada.password })).token);
  const search = async (filters: Partial<Input<'searchRequests'>> = {}) =>
    (await client.call(contract.searchRequests, { product: 'sms', size: 1000, ...filters })).items;
  const ask = async (url: string) =>
    JSON.parse(String((await engine.handle({ method: 'GET', url, headers: basic })).body)) as Record<string, unknown>;
  return { engine, client, search, ask };
}

test('a text that comes in is in the usage, part by part, and costs nothing', async () => {
  const { engine, client, search } = await stage();
  const before = await client.call(contract.getBalance, {});
  const sent = (await search()).length;
  trigger(engine, { type: 'inbound-sms', from: phone, to: mobile, text: 'a'.repeat(200) });
  const found = await search({ direction: 'inbound' });
  assert.deepEqual(found.map((it) => [it.direction, it.from, it.to, it.country, it.status, it.cost, it.reason]), [['inbound', phone, mobile, 'GB', 'received', '0.0000', null], ['inbound', phone, mobile, 'GB', 'received', '0.0000', null]]); // prettier-ignore
  assert.deepEqual(new Set(found.map(({ body }) => body.length)), new Set([153, 47]));
  assert.equal((await search({ direction: 'outbound' })).length, sent);
  assert.equal((await search()).length, sent + 2);
  assert.deepEqual(await client.call(contract.getBalance, {}), before);
  assert.deepEqual(checkUsage(engine.world), []);
});

for (const [voice, voiceValue, status] of [
  ['tel', '447700900123', 'completed'],
  ['none', '', 'timeout'],
] as const)
  test(`a call that comes in where calls go to “${voice}” is ${status}`, async () => {
    const { engine, client, search } = await stage();
    await client.call(contract.putNumberConfig, { country: 'GB', msisdn: landline, inboundSms: '', voice, voiceValue, voiceStatus: '' }); // prettier-ignore
    trigger(engine, { type: 'call', from: phone, to: landline, seconds: 90 });
    const [it, ...others] = await search({ product: 'voice', direction: 'inbound' });
    assert.deepEqual([it?.from, it?.to, it?.status, it?.cost, others.length], [phone, landline, status, '0.0000', 0]);
    assert.deepEqual(checkUsage(engine.world), []);
  });

test('a card number in a text is masked in the usage', async () => {
  const { engine, search } = await stage();
  const { receiveText } = await import('../../../mocks/rules/inbound-texts.js');
  engine.change('inbound text', (world) => {
    const next = receiveText(world, { from: phone, to: mobile, text: 'pay by 4111 1111 1111 1111' });
    assert.ok(typeof next !== 'string');
    return next;
  });
  assert.doesNotMatch((await search({ direction: 'inbound' }))[0]!.body, /4111 1111 1111 1111/);
});

test('the public API finds it as MO, and reports it as inbound', async () => {
  const { engine, search, ask } = await stage();
  trigger(engine, { type: 'inbound-sms', from: phone, to: mobile, text: 'yes' });
  const [{ id, at } = { id: '', at: '' }] = await search({ direction: 'inbound' });
  const found = await ask(`/search/message?id=${id}`);
  assert.deepEqual([found['type'], found['from'], found['to'], found['final-status']], ['MO', phone, mobile, undefined]);
  const report = (direction: string) =>
    ask(`/v2/reports/records?account_id=${ada.apiKey}&product=SMS&direction=${direction}&date_start=${at.slice(0, 10)}T00:00:00Z&date_end=${at.slice(0, 10)}T23:59:59Z`); // prettier-ignore
  const { records } = (await report('inbound')) as { records: readonly Record<string, string>[] };
  assert.deepEqual(records.map((it) => [it['message_id'], it['direction'], 'status' in it, 'client_ref' in it]), [[id, 'inbound', false, false]]); // prettier-ignore
  const sent = (await report('outbound')) as { records: readonly Record<string, string>[] };
  assert.ok(!sent.records.some((it) => it['message_id'] === id));
});
