import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { ApiError } from '../../../src/api/errors.js';
import { phone, rented, scenarios, stage, texts, unrouted, withAddresses } from './stage.js';

const world = () => withAddresses(unrouted(scenarios.numbers()));
const fieldsOf = (params: Readonly<Record<string, unknown>>) => {
  const { engine, happens, all } = stage(world());
  happens({ type: 'inbound-sms', from: phone, to: rented, ...params });
  assert.deepEqual(checkWorld(engine.world), []);
  return all().map(({ fields }) => fields);
};

test('a text to a rented number reaches the account’s address, with the fields of the service', () => {
  const { happens, all } = stage(world());
  happens({ type: 'inbound-sms', from: '+44 7700 900500', to: `+${rented}`, text: 'yes please' });
  const [{ fields, url, kind, next } = assert.fail(), ...more] = all();
  assert.deepEqual([url, kind, more.length, next], [texts, 'inboundText', 0, '2026-03-02T09:00:00.000Z']);
  assert.match(fields['messageId']!, /^[\dA-F]{16}$/);
  assert.deepEqual(fields, {
    msisdn: phone,
    to: rented,
    messageId: fields['messageId'],
    'message-timestamp': '2026-03-02 09:00:00',
    text: 'yes please',
    type: 'text',
    keyword: 'YES',
  });
});

test('the number’s own webhook comes before the account’s; without either, the text is kept and reaches nobody', () => {
  const own = stage(withAddresses(scenarios.numbers()));
  own.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'Hi' });
  own.engine.advance(0);
  assert.deepEqual(own.all().map(({ url, state }) => [url, state]), [['https://ada.example/live', 'answered']]); // prettier-ignore
  const nowhere = stage(withAddresses(unrouted(scenarios.numbers()), { inboundSms: '' }));
  nowhere.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'Hi' });
  assert.deepEqual(nowhere.all().map(({ url, state, next }) => [url, state, next]), [['', 'noAddress', null]]); // prettier-ignore
});

for (const [what, text, unicode, lengths, type] of [
  ['one part', 'a'.repeat(160), false, [160], 'text'],
  ['two parts', 'a'.repeat(161), false, [153, 8], 'text'],
  ['two parts, with characters that count two', '€'.repeat(81), false, [76, 5], 'text'],
  ['one part of Unicode', 'ж'.repeat(70), false, [70], 'unicode'],
  ['two parts of Unicode', 'ж'.repeat(71), false, [67, 4], 'unicode'],
  ['two parts, none of which splits a pair', '😀'.repeat(36), false, [66, 6], 'unicode'],
  ['one part of Unicode, on demand', 'a'.repeat(70), true, [70], 'unicode'],
] as const)
  test(`a text of ${what} comes in as many callbacks, which make it whole again`, () => {
    const parts = fieldsOf({ text, unicode });
    assert.deepEqual(parts.map((it) => it['text']!.length), lengths); // prettier-ignore
    assert.equal(parts.map((it) => it['text']).join(''), text);
    assert.ok(parts.every((it) => it['type'] === type));
    const concat = parts.map((it) => [it['concat'], it['concat-total'], it['concat-part']]);
    const expected = lengths.map((_, part) => ['true', String(lengths.length), String(part + 1)]);
    assert.deepEqual(concat, lengths.length > 1 ? expected : [[undefined, undefined, undefined]]);
    assert.equal(new Set(parts.map((it) => it['concat-ref'])).size, 1);
    assert.equal(new Set(parts.map((it) => it['messageId'])).size, parts.length);
  });

test('content for machines comes in hex, with its header and without a keyword', () => {
  const [{ messageId, ...fields } = assert.fail()] = fieldsOf({ data: '00ff', udh: '06050415811581' });
  assert.ok(messageId);
  assert.deepEqual(fields, {
    msisdn: phone,
    to: rented,
    'message-timestamp': '2026-03-02 09:00:00',
    type: 'binary',
    data: '00ff',
    udh: '06050415811581',
  });
});

for (const [what, params, field] of [
  ['to a number that nobody rents', { to: '447700900777', text: 'x' }, 'to notRented'],
  ['to a number without texts', { to: '442079460098', text: 'x' }, 'to noTexts'],
  ['to a short code that does not know the phone', { to: '46645', text: 'x' }, 'to notKnown'],
  ['to no number', { to: 'Acme', text: 'x' }, 'to invalid_format'],
  ['from no number', { from: 'Acme', text: 'x' }, 'from invalid_format'],
  ['without anything in it', {}, 'text required'],
  ['that is too long', { text: 'x'.repeat(1601) }, 'text too_big'],
  ['with half an octet', { data: '0' }, 'data invalid_format'],
  ['with a card number', { text: '4111 1111 1111 1111' }, 'text cardNumber'],
] as const)
  test(`a text ${what} is refused, and changes nothing`, () => {
    const { engine, happens } = stage(world());
    const before = engine.world;
    const refusal = (error: unknown) => {
      assert.ok(error instanceof ApiError);
      assert.deepEqual(Object.entries(error.fields).map(([name, { code }]) => `${name} ${code}`), [field]); // prettier-ignore
      return true;
    };
    assert.throws(() => happens({ type: 'inbound-sms', from: phone, to: rented, ...params }), refusal);
    assert.equal(engine.world, before);
  });

const subscriber = '12125550123';
const codes = () => stage(withAddresses(scenarios.shortCodes()));

test('STOP to a short code opts the phone out, is answered and passed on', () => {
  const { engine, happens, all } = codes();
  happens({ type: 'stop', from: subscriber, to: '98975' });
  const [account] = engine.world.accounts.values();
  assert.ok(account!.shortCodes.subscribers.find(({ msisdn }) => msisdn === subscriber)?.optedOutAt);
  assert.deepEqual(engine.outbox({ kind: 'sms' }).at(-1)?.text, 'Engine alerts: you will get no more messages from this number.');
  assert.deepEqual(all().map(({ fields }) => [fields['to'], fields['keyword']]), [['98975', 'STOP']]); // prettier-ignore
  assert.deepEqual(checkWorld(engine.world), []);
});

test('HELP is answered with the support contact, and changes no opt-in', () => {
  const { engine, happens, all } = codes();
  const before = engine.world.accounts.values()[0];
  happens({ type: 'inbound-sms', from: subscriber, to: '98975', text: 'help!' });
  assert.equal(all().at(-1)?.fields['keyword'], 'HELP!');
  const sent = engine.outbox({ kind: 'sms' }).length;
  happens({ type: 'inbound-sms', from: subscriber, to: '46645', text: ' help me' });
  assert.equal(engine.outbox({ kind: 'sms' }).length, sent + 1);
  assert.match(engine.outbox({ kind: 'sms' }).at(-1)!.text, /^Analytical Engines: for help, contact 1 800 555 0100\. Reply STOP/);
  assert.equal(engine.world.accounts.values()[0], before);
});

test('STOP to a rented number is a text like any other', () => {
  const { engine, happens, all } = stage(world());
  happens({ type: 'stop', from: phone, to: rented });
  assert.equal(all()[0]?.fields['keyword'], 'STOP');
  assert.deepEqual(engine.world.accounts.values()[0]!.shortCodes.subscribers, []);
});
