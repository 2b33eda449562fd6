import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { items } from '../../../mocks/collections/log.js';
import { scenarios } from '../../../mocks/index.js';
import { frozen, gb, grace, key, other, person, price, stage, twoAccounts } from './stage.js';

const found = (who: ReturnType<typeof stage>['ada'], digits: string) =>
  who.call('searchNumbers', { country: 'GB', digits, match: 'starts' }).items.map(({ msisdn }) => msisdn);

test('a number is found, with its price, and what country, type, features and digits it has', () => {
  const { ada } = stage();
  const search = { country: 'GB', type: 'mobile', features: 'VOICE,SMS', digits: '0001', match: 'contains' } as const;
  const { items: shown, total } = ada.call('searchNumbers', { ...search, size: 1 });
  assert.deepEqual(shown, [
    { ...gb, type: 'mobile', features: ['SMS', 'VOICE'], monthlyPrice: '1.2500', addressRequired: false },
  ]);
  assert.equal(ada.call('searchNumbers', { ...search, offset: 1, size: 100 }).items.length, total - 1);
  assert.deepEqual(ada.call('searchNumbers', { country: 'XX' }), { items: [], total: 0, renewsOn: '2026-04-02' });
});

test('renting charges the first month at once, and the number is no longer found', () => {
  const { ada, account, rent } = stage();
  assert.ok(found(ada, gb.msisdn).length === 1);
  const before = account().balance;
  const rented = rent(gb);
  assert.deepEqual([rented.rentedOn, rented.renewsOn], ['2026-03-02', '2026-04-02']);
  assert.deepEqual(rented.config, { inboundSms: '', voice: 'none', voiceValue: '', voiceStatus: '' });
  const entry = items(account().ledger).at(-1)!;
  assert.deepEqual([before - account().balance, entry.kind, entry.what], [price, 'numberRental', 'number +447700900001']);
  assert.deepEqual(found(ada, gb.msisdn), []);
  assert.deepEqual(ada.call('listNumbers', {}).items, [rented]);
});

test('the same key again rents nothing more, and gives the same answer, even when the number is gone', () => {
  const { ada, account, msisdns } = stage();
  const wish = { ...gb, idempotencyKey: key() };
  const first = ada.call('rentNumber', wish);
  const after = account();
  assert.deepEqual(ada.call('rentNumber', wish), first);
  assert.equal(account(), after);
  assert.equal(ada.refused('rentNumber', { ...wish, ...other }).code, 'conflict');
  ada.call('cancelNumber', gb);
  assert.deepEqual([ada.call('rentNumber', wish), msisdns()], [first, []]);
});

test('a key whose call was refused may be used again', () => {
  const { ada, rent, spendTo } = stage();
  const wish = { ...gb, idempotencyKey: key() };
  spendTo(price - 1);
  assert.deepEqual(ada.refused('rentNumber', wish).status, 402);
  ada.pay(1000, { kind: 'kept', methodId: ada.call('listPaymentMethods', {}).items[0]!.id });
  assert.equal(ada.call('rentNumber', wish).msisdn, gb.msisdn);
  assert.equal(rent(other).msisdn, other.msisdn);
});

const refusals: readonly (readonly [string, { readonly country: string; readonly msisdn: string }, string, number])[] = [
  ['that somebody took meanwhile', { country: 'GB', msisdn: '447700900998' }, 'numberTaken', 409],
  ['that another somebody took', { country: 'US', msisdn: '12125550198' }, 'numberTaken', 409],
  ['of a country that wants an address', { country: 'IT', msisdn: '393391230098' }, 'addressRequired', 409],
  ['that there is not', { country: 'GB', msisdn: '447700800000' }, 'notFound', 404],
  ['of another country', { country: 'US', msisdn: '447700900001' }, 'notFound', 404],
];
for (const [name, which, code, status] of refusals)
  test(`a number ${name} is refused, and never charged`, () => {
    const { engine, ada, account } = stage();
    const before = account();
    const refused = ada.refused('rentNumber', { ...which, idempotencyKey: key() });
    assert.deepEqual([refused.code, refused.status], [code, status]);
    assert.equal(account(), before);
    assert.deepEqual(checkWorld(engine.world), []);
  });

test('a number that somebody took meanwhile was found before, and is not found after', () => {
  const { ada } = stage();
  const taken = '447700900998';
  assert.deepEqual(found(ada, taken), [taken]);
  ada.refused('rentNumber', { country: 'GB', msisdn: taken, idempotencyKey: key() });
  assert.deepEqual(found(ada, taken), []);
  assert.equal(ada.refused('rentNumber', { country: 'GB', msisdn: taken, idempotencyKey: key() }).code, 'numberTaken');
});

test('of two who want the same number one has it, in demo mode as well; the other may have it once it is cancelled', () => {
  const engine = frozen(twoAccounts());
  const [ada, bea] = [person(engine), person(engine, grace)];
  ada.call('rentNumber', { ...gb, idempotencyKey: key() });
  assert.equal(bea.refused('rentNumber', { ...gb, idempotencyKey: key() }).code, 'numberTaken');
  assert.equal(bea.call('getBalance', {}).amount, '2.0000');
  assert.equal(bea.refused('cancelNumber', gb).code, 'notFound');
  assert.equal(ada.refused('rentNumber', { ...gb, idempotencyKey: key() }).code, 'numberTaken', 'her own, once more');
  ada.call('cancelNumber', gb);
  assert.equal(ada.call('getBalance', {}).amount, '0.7500', 'no refund');
  assert.equal(bea.call('rentNumber', { ...gb, idempotencyKey: key() }).msisdn, gb.msisdn);
  assert.deepEqual(ada.call('listNumbers', {}).items, []);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('a country that wants an address has numbers for whoever has one there on file', () => {
  const { ada } = stage();
  const italian = { country: 'IT', msisdn: '393391230098' };
  const address = { line1: 'Via Roma 1', line2: '', city: 'Roma', postalCode: '00184', region: '', country: 'IT' };
  for (const [line1, expected] of [
    ['', 'addressRequired'],
    ['Via Roma 1', undefined],
  ] as const) {
    ada.call('putCompany', { companyName: 'Analytical Engines Ltd', address: { ...address, line1 }, vatNumber: '' });
    const wish = { ...italian, idempotencyKey: key() };
    if (expected) assert.equal(ada.refused('rentNumber', wish).code, expected);
    else assert.equal(ada.call('rentNumber', wish).addressRequired, true);
  }
});

const app = '0b5c7a52-1111-4222-a333-444455556666';
const ways: readonly (readonly [string, string, string | undefined])[] = [
  ['none', '', undefined],
  ['tel', '447700900123', undefined],
  ['tel', 'home', 'invalid_format'],
  ['tel', '', 'required'],
  ['sip', 'sip:ada@example.com', undefined],
  ['sip', 'ada@example.com', undefined],
  ['sip', 'example.com', 'invalid_format'],
  ['vxml', 'https://example.com/live', undefined],
  ['vxml', 'example.com', 'invalid_format'],
  ['app', app, undefined],
  ['app', 'my app', 'invalid_format'],
];
for (const [voice, voiceValue, code] of ways)
  test(`calls to “${voice}” at “${voiceValue}” are ${code ? `refused: ${code}` : 'configured'}`, () => {
    const { ada, rent } = stage();
    rent(gb);
    const config = { inboundSms: 'https://example.com/in', voice: voice as 'tel', voiceValue, voiceStatus: '' };
    if (code) assert.deepEqual(ada.refused('putNumberConfig', { ...gb, ...config }).fields, { voiceValue: { code } });
    else assert.deepEqual(ada.call('putNumberConfig', { ...gb, ...config }).config, config);
    const saved = code ? { inboundSms: '', voice: 'none', voiceValue: '', voiceStatus: '' } : config;
    assert.deepEqual(ada.call('listNumbers', {}).items[0]!.config, saved);
  });

test('a number that calls go to is kept in digits, however it is written', () => {
  const { ada, rent } = stage();
  rent(gb);
  for (const voiceValue of ['+44 7700 900123', '00447700900123', '447700900123']) {
    const config = { inboundSms: '', voice: 'tel', voiceValue, voiceStatus: '' } as const;
    assert.equal(ada.call('putNumberConfig', { ...gb, ...config }).config.voiceValue, '447700900123');
  }
});

test('a value without a way is dropped, and only one’s own numbers are configured', () => {
  const { ada, rent } = stage();
  const none = { inboundSms: '', voice: 'none', voiceValue: 'x', voiceStatus: '' } as const;
  assert.equal(ada.refused('putNumberConfig', { ...gb, ...none }).code, 'notFound');
  rent(gb);
  assert.equal(ada.call('putNumberConfig', { ...gb, ...none }).config.voiceValue, '');
});

const hooks: readonly (readonly [string, boolean, number | null])[] = [
  ['https://example.com/live', true, 200],
  ['https://example.com/hooks/live?x=1', true, 200],
  ['http://localhost:3000/slow', true, 200],
  ['https://example.com/down', false, null],
  ['https://example.com/broken', false, 500],
  ['https://example.com/', false, null],
  ['https://example.com/alive', false, null],
];
for (const [url, live, status] of hooks)
  test(`the webhook ${url} is ${live ? '' : 'not '}live`, () => {
    const tested = stage().ada.call('testWebhook', { url });
    assert.deepEqual([tested.live, tested.status], [live, status]);
  });

test('a webhook that is slow takes longer than one that is live', () => {
  const { ada } = stage();
  const took = (url: string) => ada.call('testWebhook', { url }).milliseconds;
  assert.ok(took('https://a.example/slow') > 10 * took('https://a.example/live'));
  assert.equal(ada.refused('testWebhook', { url: '' }).code, 'invalid');
});

test('an account has applications of its own, the same each time, and calls may go to them', () => {
  const [{ ada, rent }, again] = [stage(), stage(scenarios.live())];
  const { items: apps } = ada.call('listApplications', {});
  assert.deepEqual(again.ada.call('listApplications', {}).items, apps);
  assert.equal(new Set(apps.map(({ id }) => id)).size, 2);
  rent(gb);
  const config = { inboundSms: '', voice: 'app', voiceValue: apps[0]!.id, voiceStatus: '' } as const;
  assert.equal(ada.call('putNumberConfig', { ...gb, ...config }).config.voiceValue, apps[0]!.id);
});
