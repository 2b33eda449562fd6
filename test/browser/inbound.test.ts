import { expect } from '@open-wc/testing';
import { ada, callbacksOf, createClock, createEngine, inProcess, scenarios, trigger } from '../../mocks/index.js';
import { listCallbacks } from '../../src/api/callbacks.js';
import type { Client } from '../../src/api/client.js';
import { ApiError } from '../../src/api/errors.js';
import { putNumberConfig } from '../../src/api/numbers.js';
import { signIn } from '../../src/api/session.js';
import '../../src/define/api-settings.js';
import '../../src/define/number-config.js';
import '../../src/define/numbers.js';
import '../../src/define/usage.js';
import { adapterOf, turnable } from './backends.js';
import { all, button, enter, gone, open, own, pick, press, seen, until, words } from './user.js';

const number = { country: 'GB', msisdn: '447700900098' };
const phone = '447700900500';

/** Ada's account with a program at a number's webhook, which answers as told. */
async function stage(...answers: readonly number[]) {
  const world = scenarios.numbers();
  const clock = createClock({ at: world.now, frozen: true });
  const left = [...answers];
  const onCallback = () => ({ status: left.shift() ?? 200, body: 'said so' });
  const engine = createEngine({ world, clock, checkAnswers: true, onCallback });
  const client = inProcess(engine);
  client.authorize?.((await client.call(signIn, { email: ada.email, password: ada.password })).token);
  const routing = { voice: 'none', voiceValue: '', voiceStatus: '' } as const;
  await client.call(putNumberConfig, { ...number, ...routing, inboundSms: 'https://program.test/texts' });
  const attempts = (count: number) =>
    until(() => callbacksOf(engine).some((it) => it.attempts.length === count), `${count} attempts`);
  /** A phone sends a text to the number. */
  const texts = async (text: string) => {
    trigger(engine, { type: 'inbound-sms', from: phone, to: number.msisdn, text });
    await attempts(1);
  };
  return { client, engine, texts, attempts };
}
const config = (client: Client) => open('nx-number-config', { adapter: client }, number);
const items = (it: Element) => all(it, '.nx-callbacks > li').map(words);

describe('the inbound activity of a number', () => {
  it('begins empty, and shows a text once it has come in', async () => {
    const { client, texts } = await stage();
    const it = config(client);
    await seen(it, 'No inbound activity yet');
    await texts('Are you open?');
    await press(it, 'Refresh');
    await seen(it, 'Are you open?');
    expect(items(it).join()).to.match(/^Inbound SMS Delivered Resend.* From \+447700900500 .* https:\/\/program\.test\/texts/);
  });

  it('shows each attempt with its answer, and when the next one is', async () => {
    const { client, engine, texts, attempts } = await stage(500, 503);
    await texts('Are you open?');
    engine.advance(60_000);
    await attempts(2);
    const it = config(client);
    await seen(it, '2 attempts');
    expect(items(it).join()).to.include('Pending').and.to.include('Next attempt:');
    (await until(() => all(it, 'summary')[0], 'the attempts')).click();
    await seen(it, 'Responded 500: said so');
    await seen(it, 'Responded 503: said so');
  });

  it('sends one again, once for each press', async () => {
    const { client, engine, texts } = await stage(200, 500);
    await texts('Are you open?');
    const it = config(client);
    await seen(it, 'Are you open?');
    const resend = await until(() => all(it, 'button').find((found) => own(found).startsWith('Resend: ')), 'Resend');
    expect(own(resend)).to.match(/^Resend: Inbound SMS, \+447700900500, /);
    resend.click();
    resend.click();
    await seen(it, 'Callback resent.');
    await until(() => items(it).length === 2, 'two callbacks');
    await until(() => callbacksOf(engine).every(({ attempts }) => attempts.length === 1), 'an attempt of each');
    await press(it, 'Refresh');
    await until(() => items(it).some((found) => found.includes('Pending')), 'the new state');
    expect(callbacksOf(engine)).to.have.length(2);
  });

  it('offers no resend for a text that had no webhook', async () => {
    const { client, engine } = await stage();
    const routing = { inboundSms: '', voice: 'none', voiceValue: '', voiceStatus: '' } as const;
    await client.call(putNumberConfig, { ...number, ...routing });
    trigger(engine, { type: 'inbound-sms', from: phone, to: number.msisdn, text: 'Anybody?' });
    const it = config(client);
    await seen(it, 'No webhook');
    expect(all(it, 'button').map(own).filter((name) => name.startsWith('Resend'))).to.deep.equal([]); // prettier-ignore
  });

  it('says so if it can not be read, and loads again', async () => {
    const { client, texts } = await stage();
    await texts('Are you open?');
    const failing: Client = {
      ...client,
      call: (row, ...rest) =>
        row.id === listCallbacks.id ? Promise.reject(new ApiError('unavailable')) : client.call(row, ...rest),
    };
    const { client: turning, turn } = turnable(failing);
    const it = config(turning);
    await seen(it, 'We can’t reach the service right now.');
    const again = await button(it, 'Try again');
    turn(client);
    again.click();
    await seen(it, 'Are you open?');
  });

  it('is absent where the backend tells nothing of it', async () => {
    const { client, texts } = await stage();
    await texts('Are you open?');
    const it = open('nx-number-config', { adapter: adapterOf(client, ['listCallbacks', 'resendCallback']) }, number);
    await seen(it, 'Inbound SMS webhook');
    await gone(it, 'Recent inbound activity');
  });

  it('can be read where nothing can be sent again', async () => {
    const { client, texts } = await stage();
    await texts('Are you open?');
    const it = open('nx-number-config', { adapter: adapterOf(client, ['resendCallback']) }, number);
    await seen(it, 'Are you open?');
    expect(words(it)).not.to.include('Resend');
  });

  it('is in the sheet of the list of numbers', async () => {
    const { client, texts } = await stage();
    await texts('Are you open?');
    const it = open('nx-numbers', { adapter: client });
    const row = await until(() => all(it, 'tbody tr').find((found) => words(found).includes('+447700900098')), 'the number');
    (await until(() => all(row, 'td')[0], 'its cell')).click();
    await seen(it, 'Are you open?');
    const resend = await until(() => all(it, 'button').find((found) => own(found).startsWith('Resend: ')), 'Resend');
    resend.click();
    // Nothing outside an open modal dialog is read out.
    const sheet = await until(() => all(it, 'dialog[open]')[0], 'the sheet');
    await until(
      () => all(sheet, '[role=status]').some((found) => words(found) === 'Callback resent.'),
      'the result, in the sheet',
    );
  });
});

describe('the test of a webhook', () => {
  it('calls the account’s webhooks as they are typed, and says what came back', async () => {
    const { client } = await stage(200, 404);
    const it = open('nx-api-settings', { adapter: client });
    await seen(it, 'Test webhooks');
    await enter(it, 'Inbound messages (optional)', 'https://ada.example/live');
    await enter(it, 'Delivery receipts (optional)', 'https://ada.example/broken');
    await press(it, 'Test webhooks');
    await seen(it, 'https://ada.example/live responded 200');
    await seen(it, 'https://ada.example/broken responded 500');
  });

  it('is not offered where the backend has none', async () => {
    const { client } = await stage();
    const it = open('nx-api-settings', { adapter: adapterOf(client, ['testWebhook']) });
    await seen(it, 'Account webhooks');
    await gone(it, 'Test webhooks');
  });
});

describe('the usage', () => {
  it('has texts that came in, with their sender', async () => {
    const { client, texts } = await stage();
    await texts('Are you open?');
    const it = open('nx-usage', { adapter: client, product: 'sms' });
    await seen(it, 'From +447700900500');
    const row = await until(() => all(it, 'tbody tr').find((found) => words(found).includes('Received')), 'the text');
    expect(words(row)).to.include('+447700900098').and.to.include('€0.0000');
    row.querySelector('button')!.click();
    await seen(it, 'SMS from +447700900500 to +447700900098 received.');
    await seen(it, 'No charge.');
    await seen(it, 'Are you open?');
  });

  it('can be searched by direction', async () => {
    const { client, texts } = await stage();
    await texts('Are you open?');
    const it = open('nx-usage', { adapter: client, product: 'sms' });
    await seen(it, 'From +447700900500');
    await pick(it, 'Direction', 'Outbound');
    await gone(it, 'From +447700900500');
    await seen(it, '0 requests');
    it.product = 'numberInsight';
    await gone(it, 'Direction');
  });
});
