import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsCardNumber } from '../../../mocks/rules/card-numbers.js';
import { stage } from './stage.js';

const number = '4111 1111 1111 1111';
const text = { from: 'Acme', to: '447700900500', text: `Your card ${number} was charged`, 'client-ref': '5555555555554444' };
const masked = 'Your card •••• •••• •••• 1111 was charged';

const sent: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['sent', text, masked],
  ['refused for its destination', { ...text, to: '4111111111111111' }, masked],
  ['refused for its sender', { ...text, from: '4111111111111111' }, masked],
  ['a business card', { ...text, type: 'vcard', vcard: `NOTE:${number}` }, 'NOTE:•••• •••• •••• 1111'],
];
for (const [what, params, body] of sent)
  test(`a text with a card number in it, ${what}: wherever it is kept, people read the last four digits`, async () => {
    const { engine, ada, send, ask } = stage();
    send(params);
    assert.ok(!/(\d\W?){12}1111|5{12}4444/.test(JSON.stringify(engine.world)), 'the world holds it');
    const [found] = ada.call('searchRequests', { product: 'sms' }).items;
    assert.equal(found?.body, body);
    assert.ok(engine.outbox().every((it) => !holdsCardNumber(it.text, false)));
    const [, { body: read }] = await ask('GET', `/search/message?id=${found!.id}`);
    assert.equal(read ?? body, body);
    const dates = 'date_start=2026-03-02T00:00:00Z&date_end=2026-03-02T23:00:00Z';
    const [, { records }] = await ask(
      'GET',
      `/v2/reports/records?account_id=ada00001&product=SMS&direction=outbound&include_message=true&${dates}`,
    );
    assert.equal((records as { message_body: string }[]).at(-1)?.message_body, body);
  });

test('what is counted and charged is the text as it went out', () => {
  const { send, account } = stage();
  const before = account().balance;
  const long = `${'a'.repeat(140)} ${number}`;
  assert.equal(send({ ...text, text: long }).length, send({ ...text, text: long.replace(/\d/g, 'x') }).length);
  assert.equal(send({ ...text }).length, 1);
  assert.ok(account().balance < before);
});

const settings: readonly (readonly [string, Readonly<Record<string, string>>, number, string])[] = [
  ['/account/settings', { moCallBackUrl: `https://example.com/live?card=${number}` }, 400, 'moCallBackUrl'],
  ['/account/settings', { drCallBackUrl: 'https://example.com/live?4111111111111111' }, 400, 'drCallBackUrl'],
  ['/number/update', { country: 'GB', msisdn: '447700900001', moHttpUrl: `https://example.com/${number}` }, 400, 'moHttpUrl'],
  ['/number/update', { country: 'GB', msisdn: '447700900001', moSmppSysType: number }, 400, 'moSmppSysType'],
  ['/accounts/ada00001/secrets', { secret: number }, 422, 'secret'],
  ['/v2/reports', { account_id: 'ada00001', product: 'SMS', direction: 'outbound', client_ref: number }, 422, 'client_ref'],
  ['/v2/reports', { account_id: 'ada00001', product: 'SMS', direction: 'outbound', [number]: 'x' }, 422, 'cardNumber'],
];
for (const [url, data, status, field] of settings)
  test(`${url} refuses a card number in ${field}, names the parameter, and keeps nothing`, async () => {
    const { engine, ask } = stage('numbers');
    const before = engine.world;
    const [got, told] = await ask('POST', url, data);
    assert.equal(got, status);
    const { invalid_parameters: wrong } = told as { invalid_parameters: unknown };
    const named = Array.isArray(wrong)
      ? wrong
      : Object.entries(wrong as object).map(([name, reason]) => ({ name, reason: String(reason) }));
    assert.deepEqual(named, [{ name: field, reason: 'Must not hold a card number.' }]);
    assert.equal(engine.world, before);
  });

test('a number that is searched for is no card number, though one of ten passes for one', async () => {
  const { ask } = stage();
  assert.equal((await ask('GET', '/number/search?country=DE&pattern=4111111111119'))[0], 200);
});
