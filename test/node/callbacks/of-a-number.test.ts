import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CarryCallback } from '../../../mocks/engine/callback-request.js';
import { callbacksOf, createClock, createEngine, inProcess, scenarios, trigger, type Engine } from '../../../mocks/index.js';
import type { Input } from '../../../src/api/contract.js';
import { contract } from '../../../src/api/contract.js';
import { isApiError } from '../../../src/api/errors.js';
import { ada, phone, rented, routed, unrouted } from './stage.js';

const number = { country: 'GB', msisdn: rented };
const hook = 'https://program.test/texts';

/** Ada's account, as she sees it on its pages, and a program that answers as told. */
async function stage(world = routed(scenarios.numbers(), { inboundSms: hook }), answers?: CarryCallback) {
  const clock = createClock({ at: world.now, frozen: true });
  const engine = createEngine({ world, clock, checkAnswers: true, ...(answers && { onCallback: answers }) });
  const client = inProcess(engine);
  client.authorize?.((await client.call(contract.signIn, { email: ada.email, password: ada.password })).token);
  const texts = (text = 'Hello', from = phone) => trigger(engine, { type: 'inbound-sms', from, to: rented, text });
  const list = async (of: Partial<Input<'listCallbacks'>> = {}) => client.call(contract.listCallbacks, { ...number, ...of });
  const resend = async (callbackId: string) => client.call(contract.resendCallback, { ...number, callbackId });
  return { engine, client, texts, list, resend };
}

/** Waits for the answers of programs, which come from outside the world. */
const settled = async (engine: Engine) => {
  while (callbacksOf(engine).some(({ state }) => state === 'due')) await new Promise((then) => setTimeout(then));
};
const refusal = async (call: Promise<unknown>) => call.then(() => 'none', (error: unknown) => isApiError(error) && error.code); // prettier-ignore

test('a text that two attempts did not deliver is listed with both, and with the next one', async () => {
  const answers = [500, 503, 200];
  const { engine, texts, list } = await stage(undefined, () => ({ status: answers.shift()!, body: 'not now' }));
  texts('Is it ready?');
  await settled(engine);
  engine.advance(60_000);
  await settled(engine);
  const { items, total } = await list();
  const [it] = items;
  assert.deepEqual([total, it?.kind, it?.state, it?.from, it?.content, it?.url], [1, 'inboundText', 'pending', phone, 'Is it ready?', hook]); // prettier-ignore
  assert.deepEqual(it?.attempts.map(({ status, body }) => [status, body]), [[500, 'not now'], [503, 'not now']]); // prettier-ignore
  assert.equal(it?.nextAttempt, new Date(engine.world.now + 2 * 60_000).toISOString());
  engine.advance(2 * 60_000);
  await settled(engine);
  const [delivered] = (await list()).items;
  assert.deepEqual([delivered?.state, delivered?.nextAttempt, delivered?.attempts.length], ['delivered', null, 3]);
});

test('one that is sent again is a new one with the same content, and the old one stays', async () => {
  const { engine, texts, list, resend } = await stage(undefined, () => ({ status: 200 }));
  texts('Once more');
  await settled(engine);
  const [before] = (await list()).items;
  const again = await resend(before!.id);
  await settled(engine);
  const { items } = await list();
  assert.deepEqual(items.map(({ id }) => id), [again.id, before!.id]); // prettier-ignore
  assert.deepEqual(items.map(({ content, state }) => [content, state]), [['Once more', 'delivered'], ['Once more', 'delivered']]); // prettier-ignore
});

test('a text without a webhook is kept, and can not be sent again', async () => {
  const { texts, list, resend } = await stage(unrouted(scenarios.numbers()));
  texts();
  const [it] = (await list()).items;
  assert.deepEqual([it?.state, it?.url, it?.attempts], ['noWebhook', '', []]);
  assert.equal(await refusal(resend(it!.id)), 'conflict');
});

test('calls are listed with the status that the program is told', async () => {
  const world = routed(scenarios.numbers(), {
    voice: 'tel',
    voiceValue: '447700900123',
    voiceStatus: 'https://ada.example/live',
  });
  const { engine, list } = await stage(world);
  trigger(engine, { type: 'call', from: phone, to: rented, seconds: 5 });
  engine.advance(60_000);
  const [it] = (await list()).items;
  assert.deepEqual([it?.kind, it?.from, it?.content, it?.state], ['voiceStatus', phone, 'ok', 'delivered']);
});

test('a long list comes in pages, newest first', async () => {
  const { texts, list } = await stage();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 7 }), async (size) => {
      texts(`number ${size}`);
      const whole = (await list({ size: 1000 })).items.map(({ id }) => id);
      const found: string[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const page = await list({ size, ...(after && { after }) });
        assert.ok(page.items.length <= size);
        found.push(...page.items.map(({ id }) => id));
        after = page.next;
      }
      assert.deepEqual(found, whole);
      assert.deepEqual(whole, whole.toSorted().toReversed());
    }),
    { numRuns: 12 },
  );
});

test('nothing is listed or sent again for a number of others, and no callback of another number', async () => {
  const { engine, client, texts, list, resend } = await stage();
  await client.call(contract.putNumberConfig, { country: 'GB', msisdn: '442079460098', inboundSms: '', voice: 'vxml', voiceValue: 'https://ada.example/live', voiceStatus: '' }); // prettier-ignore
  texts();
  trigger(engine, { type: 'call', from: phone, to: '442079460098' });
  const [other] = (await client.call(contract.listCallbacks, { country: 'GB', msisdn: '442079460098' })).items;
  assert.equal(await refusal(list({ msisdn: '447700900999' })), 'notFound');
  assert.equal(await refusal(list({ country: 'US' })), 'notFound');
  assert.equal(await refusal(resend(other!.id)), 'notFound');
  assert.equal(await refusal(resend('cb_unknown')), 'notFound');
});

test('whoever lacks the permission for numbers sees none of it', async () => {
  const world = scenarios.manyUsers();
  const client = inProcess(createEngine({ world, clock: createClock({ at: world.now, frozen: true }) }));
  client.authorize?.((await client.call(contract.signIn, { email: 'paula@example.com', password: ada.password })).token);
  assert.equal(await refusal(client.call(contract.listCallbacks, number)), 'forbidden');
  assert.equal(await refusal(client.call(contract.resendCallback, { ...number, callbackId: 'cb_1' })), 'forbidden');
});

test('a number that is rented anew begins with an empty list', async () => {
  const { engine, client, texts, list } = await stage();
  texts();
  await client.call(contract.cancelNumber, number);
  engine.advance(1000);
  await client.call(contract.rentNumber, { ...number, idempotencyKey: 'anew-0001' });
  assert.equal((await list()).total, 0);
});
