import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stage, type Data } from '../usage/stage.js';
import { gb, other, spendTo } from './stage.js';

const app = '0b5c7a52-1111-4222-a333-444455556666';
const query = (params: Data) => new URLSearchParams(Object.entries(params).map(([key, value]) => [key, String(value)]));

function programs() {
  const staged = stage('live');
  const { ask } = staged;
  return {
    ...staged,
    search: (params: Data) => ask('GET', `/number/search?${query(params)}`),
    owned: (params: Data = {}) => ask('GET', `/account/numbers?${query(params)}`),
    change: (what: 'buy' | 'cancel' | 'update', params: Data) => ask('POST', `/number/${what}`, params),
  };
}
const failed = { 'error-code': '420', 'error-code-label': 'method failed' };
const success = { 'error-code': '200', 'error-code-label': 'success' };
const bad = (wrong: Data) => ({ type: 'BAD_REQUEST', error_title: 'Bad Request', invalid_parameters: wrong });
const msisdns = ({ numbers }: Data) => (numbers as readonly { msisdn: string }[]).map(({ msisdn }) => msisdn);

test('a search tells how many match, and what each costs, is and can', async () => {
  const { search } = programs();
  const [status, { count, numbers }] = await search({ country: 'GB', pattern: '447700900001' });
  assert.deepEqual([status, count], [200, 1]);
  assert.deepEqual(numbers, [{ ...gb, type: 'mobile-lvn', features: ['VOICE', 'SMS'], cost: '1.25' }]);
});

const searches: readonly (readonly [string, Data, (found: readonly string[], count: number) => boolean])[] = [
  ['the first ten', { country: 'US' }, (found, count) => found.length === 10 && count > 10_000],
  ['a page of its size', { country: 'US', size: 3 }, (found) => found.length === 3],
  ['a hundred at most', { country: 'US', size: 1000 }, (found) => found.length === 100],
  ['a later page', { country: 'US', size: 100, index: 2 }, (found) => found.length === 100 && found[0]! > '12015550199'],
  ['nothing behind the last page', { country: 'SE', index: 900 }, (found, count) => found.length === 0 && count > 100],
  ['what begins with digits', { country: 'US', pattern: 1415 }, (found) => found.every((it) => it.startsWith('1415'))],
  ['what has digits', { country: 'US', pattern: 77, search_pattern: 1 }, (found) => found.every((it) => it.includes('77'))],
  ['what ends in digits', { country: 'US', pattern: 77, search_pattern: 2 }, (found) => found.every((it) => it.endsWith('77'))],
  ['one type', { country: 'US', type: 'landline-toll-free' }, (found) => found.every((it) => it.startsWith('18'))],
  ['all of the features', { country: 'FR', features: 'VOICE,SMS' }, (_, count) => count > 0],
  ['no number that can MMS', { country: 'FR', features: 'SMS,MMS' }, (_, count) => count === 0],
  ['nothing where nothing is for rent', { country: 'AQ' }, (found, count) => found.length === 0 && count === 0],
  ['a country in small letters', { country: 'gb' }, (_, count) => count > 0],
  ['all, where a parameter is empty', { country: 'GB', pattern: '', features: '', size: '' }, (found) => found.length === 10],
];
for (const [name, params, isRight] of searches)
  test(`a search finds ${name}`, async () => {
    const [status, data] = await programs().search(params);
    assert.equal(status, 200);
    assert.ok(isRight(msisdns(data), data['count'] as number), JSON.stringify(data));
  });

const wrong: readonly (readonly [Data, Data])[] = [
  [{}, { country: 'Is required.' }],
  [{ country: 'GB', size: 'x' }, { size: 'Is invalid.' }],
  [
    { country: 'GB', size: 0, index: -1 },
    { size: 'Is invalid.', index: 'Is invalid.' },
  ],
  [{ country: 'GB', type: 'mobile' }, { type: 'Is invalid.' }],
  [{ country: 'GB', features: 'FAX' }, { features: 'Is invalid.' }],
  [
    { country: 'GB', pattern: '+44', search_pattern: 3 },
    { pattern: 'Is invalid.', search_pattern: 'Is invalid.' },
  ],
];
for (const [params, invalid] of wrong)
  test(`a search with ${JSON.stringify(params)} is refused`, async () => {
    assert.deepEqual(await programs().search(params), [400, bad(invalid)]);
  });

test('a number is bought, listed without its cost, and cancelled', async () => {
  const { change, owned, account } = programs();
  assert.deepEqual(await change('buy', gb), [200, success]);
  assert.equal(account().balance, 270_000 - 12_500);
  const shown = { ...gb, type: 'mobile-lvn', features: ['VOICE', 'SMS'] };
  assert.deepEqual(await owned(), [200, { count: 1, numbers: [shown] }]);
  assert.deepEqual(await change('buy', gb), [420, failed], 'already owned');
  assert.deepEqual(await change('cancel', gb), [200, success]);
  assert.deepEqual(await owned(), [200, { count: 0, numbers: [] }]);
  assert.equal(account().balance, 270_000 - 12_500, 'no refund');
});

const label = /^Numbers from this country can be requested from the Dashboard .* valid local address/;
const refusals: readonly (readonly [string, 'buy' | 'cancel' | 'update', Data, number, Data | RegExp])[] = [
  ['buying without a country', 'buy', { msisdn: '1' }, 400, bad({ country: 'Is required.' })],
  ['cancelling nothing', 'cancel', {}, 400, bad({ country: 'Is required.', msisdn: 'Is required.' })],
  ['buying what there is not', 'buy', { country: 'GB', msisdn: '44' }, 420, failed],
  ['buying what is no number', 'buy', { country: 'GB', msisdn: 'x' }, 420, failed],
  ['buying what somebody took', 'buy', { country: 'GB', msisdn: '447700900998' }, 420, failed],
  ['buying with an address missing', 'buy', { country: 'IT', msisdn: '393391230098' }, 420, label],
  ['buying for a stranger’s key', 'buy', { ...gb, target_api_key: 'deadbeef' }, 420, failed],
  ['cancelling another’s number', 'cancel', gb, 420, failed],
  ['updating another’s number', 'update', gb, 420, failed],
];
for (const [name, what, params, status, expected] of refusals)
  test(`${name} is a ${status}, and costs nothing`, async () => {
    const { change, account } = programs();
    const [answered, data] = await change(what, params);
    assert.equal(answered, status);
    if (expected instanceof RegExp) assert.match(String(data['error-code-label']), expected);
    else assert.deepEqual(data, expected);
    assert.equal(account().balance, 270_000);
  });

test('buying without credit is a 420; without the right secret, each call is a 401', async () => {
  const { engine, change, ask, account } = programs();
  const none = { authorization: `Basic ${btoa('ada00001:wrong')}` };
  const denied = [401, { 'error-code': '401', 'error-code-label': 'authentication failed' }];
  for (const path of ['GET /number/search?country=GB', 'GET /account/numbers', 'POST /number/buy', 'POST /number/update'])
    assert.deepEqual(await ask(path.split(' ')[0]!, path.split(' ')[1]!, undefined, none), denied);
  spendTo(engine, account().id, 12_499);
  assert.deepEqual(await change('buy', gb), [420, failed]);
});

test('one’s own key may be named as the target', async () => {
  const { change } = programs();
  assert.deepEqual(await change('buy', { ...gb, target_api_key: 'ada00001' }), [200, success]);
  assert.deepEqual(await change('cancel', { ...gb, target_api_key: 'ada00001' }), [200, success]);
});

const updates: readonly (readonly [Data, Data | 'refused'])[] = [
  [{ moHttpUrl: 'https://a.example/live' }, { moHttpUrl: 'https://a.example/live' }],
  [{ moHttpUrl: 'https://a.example/down' }, 'refused'],
  [{ moHttpUrl: 'example' }, 'refused'],
  [{ moSmppSysType: 'inbound' }, {}],
  [{ voiceCallbackType: 'tel', voiceCallbackValue: '447700900123' }, { voiceCallbackType: 'tel', voiceCallbackValue: '447700900123' }],
  [{ voiceCallbackType: 'tel', voiceCallbackValue: '+44 7700 900123' }, { voiceCallbackType: 'tel', voiceCallbackValue: '447700900123' }],
  [{ voiceCallbackType: 'sip', voiceCallbackValue: 'a@b.example' }, { voiceCallbackType: 'sip', voiceCallbackValue: 'a@b.example' }],
  [{ voiceCallbackType: 'vxml', voiceCallbackValue: 'https://b.example' }, { voiceCallbackType: 'vxml', voiceCallbackValue: 'https://b.example' }],
  [{ voiceCallbackType: 'app', voiceCallbackValue: app }, { voiceCallbackType: 'app', voiceCallbackValue: app }],
  [{ voiceCallbackType: 'fax', voiceCallbackValue: 'x' }, 'refused'],
  [{ voiceCallbackType: 'tel', voiceCallbackValue: 'x' }, 'refused'],
  [{ voiceStatusCallback: 'https://a.example/status' }, { voiceStatusCallbackUrl: 'https://a.example/status' }],
  [{ messagesCallbackType: 'app', messagesCallbackValue: app }, { messagesCallbackType: 'app', messagesCallbackValue: app }],
  [{ messagesCallbackType: 'sip', messagesCallbackValue: app }, 'refused'],
  [{ app_id: app }, { app_id: app }],
  [{ app_id: 'mine' }, 'refused'],
]; // prettier-ignore
for (const [params, expected] of updates)
  test(`an update with ${JSON.stringify(params)} ${expected === 'refused' ? 'is refused' : 'is shown'}`, async () => {
    const { change, owned } = programs();
    await change('buy', gb);
    const answer = await change('update', { ...gb, ...params });
    assert.deepEqual(answer, expected === 'refused' ? [420, failed] : [200, success]);
    const [, { numbers }] = await owned();
    const { country, msisdn, type, features, ...set } = (numbers as readonly Data[])[0]!;
    assert.deepEqual([country, msisdn, type, features], ['GB', gb.msisdn, 'mobile-lvn', ['VOICE', 'SMS']]);
    assert.deepEqual(set, expected === 'refused' ? {} : expected);
  });

test('what an update leaves out stays; what it sends empty goes; half a pair is refused', async () => {
  const { change, owned, ada } = programs();
  await change('buy', gb);
  const voice = { voiceCallbackType: 'tel', voiceCallbackValue: '447700900123' };
  await change('update', { ...gb, moHttpUrl: 'https://a.example', ...voice, voiceStatusCallback: 'https://a.example/s' });
  await change('update', { ...gb, voiceStatusCallback: '' });
  const shown = { ...gb, type: 'mobile-lvn', features: ['VOICE', 'SMS'], moHttpUrl: 'https://a.example', ...voice };
  assert.deepEqual((await owned())[1]['numbers'], [shown]);
  const config = { inboundSms: 'https://a.example', voice: 'tel', voiceValue: '447700900123', voiceStatus: '' };
  assert.deepEqual(ada.call('listNumbers', {}).items[0]!.config, config);
  assert.deepEqual(await change('update', { ...gb, voiceCallbackType: 'sip' }), [
    400,
    bad({ voiceCallbackValue: 'Is required.' }),
  ]);
  await change('update', { ...gb, voiceCallbackType: '', voiceCallbackValue: '', moHttpUrl: '' });
  assert.equal(ada.call('listNumbers', {}).items[0]!.config.voice, 'none');
});

const lists: readonly (readonly [Data, readonly string[]])[] = [
  [{}, ['447700900001', '447700900003', '12125550199']],
  [{ country: 'US' }, ['12125550199']],
  [{ pattern: 4477 }, ['447700900001', '447700900003']],
  [{ pattern: 12, search_pattern: 1 }, ['12125550199']],
  [{ pattern: '03', search_pattern: 2 }, ['447700900003']],
  [{ size: 2 }, ['447700900001', '447700900003']],
  [{ size: 2, index: 2 }, ['12125550199']],
  [{ application_id: app }, ['447700900003']],
  [{ has_application: true }, ['447700900003']],
  [{ has_application: false }, ['447700900001', '12125550199']],
  [{ starts_with: 'x' }, ['447700900001', '447700900003', '12125550199']],
];
for (const [params, expected] of lists)
  test(`the list with ${JSON.stringify(params)} holds ${expected.join(', ')}`, async () => {
    const { change, owned } = programs();
    for (const number of [gb, other, { country: 'US', msisdn: '12125550199' }]) await change('buy', number);
    await change('update', { ...other, app_id: app });
    const [, data] = await owned(params);
    assert.deepEqual(msisdns(data), expected);
    if (!('size' in params)) assert.equal(data['count'], expected.length);
  });

test('the list refuses what it does not understand', async () => {
  assert.deepEqual(await programs().owned({ has_application: 'maybe' }), [400, bad({ has_application: 'Is invalid.' })]);
});

test('buying is a first call: the getting started page is done with', async () => {
  const { ask, ada } = stage('new');
  assert.equal(ada.call('getGettingStarted', {}).show, true);
  await ask('POST', '/number/buy', { ...gb, msisdn: '44' });
  assert.equal(ada.call('getGettingStarted', {}).show, true);
  assert.equal((await ask('POST', '/number/buy', gb))[0], 200);
  assert.equal(ada.call('getGettingStarted', {}).show, false);
});
