import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alpha3Of } from '../../../mocks/rules/country-letters.js';
import { callingCodes } from '../../../mocks/rules/countries.js';
import { countryOf } from '../../../mocks/rules/destinations.js';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { nationalForm, phoneIn } from '../../../mocks/rules/written-numbers.js';
import { stage, told, until, type Data } from './stage.js';

const number = '447700900500';

test('each way to write a number leads to its digits, and to no others', () => {
  const rows: readonly (readonly [written: string, country: string, digits: string | undefined])[] = [
    [number, '', number],
    ['+44 (7700) 900-500', '', number],
    ['0044 7700 900500', '', number],
    ['07700 900500', 'GB', number],
    ['07700 900500', 'gb', number],
    ['07700 900500', '', undefined],
    ['(201) 555-0123', 'US', '12015550123'],
    ['0170 1234567', 'DE', '491701234567'],
    [number, 'GB', number],
    ['', '', undefined],
    ['abc', 'GB', undefined],
    ['12', 'GB', undefined],
  ];
  for (const [written, country, digits] of rows) assert.equal(phoneIn(written, country), digits, `${written} ${country}`);
});

test('the form of a country leads back to the same digits', () => {
  const known = [...callingCodes.keys()];
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.stringMatching(/^[2-9]\d{9}$/), (country, rest) => {
      const digits = `${callingCodes.get(country)}${rest}`;
      // Without its own prefix, a number that begins as its country's code does can be read in two ways.
      fc.pre(!rest.startsWith(callingCodes.get(country)!));
      const home = countryOf(digits) ?? '';
      assert.equal(phoneIn(nationalForm(digits, home), home), digits, `${home} ${digits}`);
    }),
  );
  for (const country of known) assert.match(alpha3Of(country), /^[A-Z]{3}$/, country);
  assert.equal(new Set(known.map(alpha3Of)).size, known.length);
});

test('@vonage/server-sdk looks numbers up, is charged as the price list says, and the requests are there', async () => {
  const { vonage, account, records } = await stage();
  const before = account().balance;
  const basic = await vonage.numberInsights.basicLookup(number);
  assert.deepEqual(
    [basic.status, basic.status_message, basic.national_format_number, basic.country_code_iso3, basic.country_name],
    [0, 'Success', '07700900500', 'GBR', 'United Kingdom'],
  );
  const standard = await vonage.numberInsights.standardLookup('07700 900500', { country: 'GB', cnam: true } as never);
  assert.deepEqual(
    [standard.request_price, standard.remaining_balance, standard.international_format_number, standard.caller_type],
    ['0.00500000', '26.99500000', number, 'unknown'],
  );
  const advanced = await vonage.numberInsights.advancedLookup(number);
  assert.deepEqual(
    [advanced.request_price, advanced.reachable, advanced.valid_number, advanced.lookup_outcome, advanced.roaming],
    ['0.03000000', 'reachable', 'valid', 0, { status: 'not_roaming' }],
  );
  assert.equal(before - account().balance, 350);
  assert.deepEqual(
    records().map((it) => [it.product, it.status, it.cost, it.id]),
    [
      ['numberInsight', 'succeeded', 0, basic.request_id],
      ['numberInsight', 'succeeded', 50, standard.request_id],
      ['numberInsight', 'succeeded', 300, advanced.request_id],
    ],
  );
});

const phones: readonly (readonly [last: string, reachable: string, valid: string, status: number, price: string])[] = [
  ['0', 'absent', 'valid', 0, '0.03000000'],
  ['1', 'bad_number', 'not_valid', 45, '0.00000000'],
  ['2', 'blacklisted', 'valid', 0, '0.03000000'],
  ['3', 'absent', 'valid', 0, '0.03000000'],
  ['4', 'unknown', 'valid', 0, '0.03000000'],
  ['8', 'reachable', 'valid', 0, '0.03000000'],
];
for (const [last, reachable, valid, status, price] of phones)
  test(`the test number that ends in ${last} is ${reachable}`, async () => {
    const { vonage, engine } = await stage();
    const found = await vonage.numberInsights.advancedLookup(`44770090099${last}`);
    assert.deepEqual([found.status, found.reachable, found.valid_number, found.request_price], [status, reachable, valid, price]);
    assert.deepEqual(checkWorld(engine.world), []);
  });

test('an asynchronous look-up is answered at once, and comes to the program within five seconds', async () => {
  const { vonage, engine, heard } = await stage();
  const asked = await vonage.numberInsights.asyncAdvancedLookup(number, 'https://ada.example/looked-up');
  assert.deepEqual([asked.status, asked.number, asked.request_price], [0, number, '0.03000000']);
  assert.deepEqual(heard, []);
  engine.advance(5000);
  await until(() => heard.length === 1);
  const [{ method, url, body, headers }] = heard as [(typeof heard)[number]];
  const content = JSON.parse(body) as Data;
  assert.deepEqual([method, url, headers['content-type']], ['POST', 'https://ada.example/looked-up', 'application/json']);
  assert.deepEqual(
    [content['request_id'], content['international_format_number'], content['reachable']],
    [asked.request_id, number, 'reachable'],
  );
});

test('nexmo looks numbers up at each level', async () => {
  const { nexmo, engine, heard } = await stage();
  const insight = nexmo['numberInsight']!;
  const ask = (query: object): Promise<Data> => told((done) => insight['get']!(query, done));
  for (const level of ['basic', 'standard', 'advancedSync'])
    assert.equal((await ask({ level, number: '+44 7700 900500' }))['international_format_number'], number, level);
  const asked = await ask({ level: 'advancedAsync', number, callback: 'https://ada.example/looked-up' });
  assert.equal(asked['status'], 0);
  engine.advance(5000);
  await until(() => heard.length === 1);
});

test('what is no number, a wrong secret, and an empty balance are refused by their statuses', async () => {
  const { vonage, clients, account, records } = await stage();
  const wrong = await vonage.numberInsights.standardLookup('12');
  assert.deepEqual([wrong.status, records()[0]?.status, records()[0]?.cost], [3, 'rejected', 0]);
  const missing = (await vonage.numberInsights.standardLookup('')) as { status: number };
  assert.equal(missing.status, 3);
  const stranger = clients({ apiSecret: 'wrong' }).vonage;
  assert.equal((await stranger.numberInsights.basicLookup(number)).status, 4);
  const poor = await stage('zeroBalance');
  assert.equal((await poor.vonage.numberInsights.basicLookup(number)).status, 9);
  assert.deepEqual([poor.records().at(-1)?.reason, poor.account().balance], ['noCredit', 0]);
  assert.equal(account().firstCallAt !== null, true);
});

test('a refusal is no first call', async () => {
  const { vonage, account } = await stage('new');
  await vonage.numberInsights.standardLookup('12');
  assert.equal(account().firstCallAt, null);
  await vonage.numberInsights.basicLookup(number);
  assert.notEqual(account().firstCallAt, null);
});
