import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callingCodes, countryName, networkName } from '../../../mocks/rules/countries.js';
import { errorLabel } from '../../../mocks/rules/carrier-codes.js';
import { endOf } from '../../../mocks/rules/message-life.js';
import { networkOf, networksOf } from '../../../mocks/rules/networks.js';
import { countryPrice, insightPrice, networkPrice, verifyPrice } from '../../../mocks/rules/prices.js';
import { reportMaking } from '../../../mocks/rules/report-making.js';
import { reasonFor, type SmsStatus } from '../../../mocks/rules/sms-statuses.js';
import type { ReportRecord } from '../../../mocks/world/usage-entities.js';
import { smsPrice } from '../../../mocks/rules/sms-price.js';

// The service's own prices, and those that follow from a country's name: the same on every machine and in every version.

const listed = `US 57 310260, CA 57 302720, GB 333 23410, IE 520 27201, DE 670 26201, FR 440 20801, ES 460 21407, IT 510 22201,
  NL 710 20408, BE 780 20601, AT 640 23201, CH 560 22801, PT 340 26801, SE 530 24001, NO 480 24201, DK 400 23801, FI 620 24491,
  PL 250 26001, CZ 480 23001, GR 470 20201, TR 120 28601, RU 330 25001, UA 560 25501, IN 100 40410, CN 270 46000, JP 560 44010,
  KR 240 45005, SG 310 52501, HK 420 45400, AU 480 50501, NZ 790 53001, ZA 200 65501, BR 240 72406, MX 230 334020, AR 500 722310,
  IL 150 42501, AE 250 42402`;
for (const row of listed.split(/,\s+/)) {
  const [country = '', price, network] = row.split(' ');
  test(`a part to ${country} costs ${price} ten-thousandths, and its largest network is ${network}`, () => {
    assert.deepEqual([String(smsPrice(country)), networksOf(country)[0]], [price, network]);
  });
}

const countries: readonly [country: string, sms: number, transit: number, voice: number, verify: number, networks: string][] = [
  ['GB', 333, 167, 902, 733, '23410 333 902, 23428 360 1020, 23446 320 1182, 23464 320 1011'],
  ['US', 57, 29, 420, 457, '310260 57 420, 310280 68 391, 310300 51 483, 310320 74 471, 310340 72 341'],
  ['TR', 120, 60, 668, 520, '28601 120 668, 28609 110 876, 28617 158 568, 28625 107 769'],
  ['KE', 404, 202, 481, 804, '80206 404 481, 80212 554 534, 80218 481 448'],
  ['KZ', 604, 302, 238, 1004, '85856 604 238, 85877 556 243, 85898 580 269, 85819 635 322, 85840 749 312'],
];
for (const [country, ...prices] of countries)
  test(`texts, transit, calls, verifications and networks of ${country} cost what they always cost`, () => {
    const networks = networksOf(country).map((it) => [it, networkPrice('sms', country, it), networkPrice('voice', country, it)]);
    assert.deepEqual(
      [
        countryPrice('sms', country),
        countryPrice('sms-transit', country),
        countryPrice('voice', country),
        verifyPrice(country),
        networks.map((it) => it.join(' ')).join(', '),
      ],
      prices,
    );
  });

test('a country that no price was listed for costs three to ten cents a part; a minute of a call up to ten', () => {
  const sms = [...callingCodes.keys()].filter((it) => !listed.includes(`${it} `)).map(smsPrice);
  assert.ok(Math.min(...sms) >= 300 && Math.max(...sms) < 1000);
  const voice = [...callingCodes.keys()].map((it) => countryPrice('voice', it));
  assert.ok(Math.min(...voice) >= 60 && Math.max(...voice) < 960);
});

test('the basic look-up is free', () => assert.deepEqual(insightPrice, { basic: 0, standard: 50, advanced: 300 }));

for (const [digits, country, network] of [
  ['447700900001', 'GB', '23410'],
  ['447722900001', 'GB', '23464'],
  ['12025550123', 'US', '310260'],
  ['254700000001', 'KE', '80206'],
] as const)
  test(`+${digits} is with ${network}`, () => assert.equal(networkOf(digits, country), network));

test('of the blocks of a country about half are the largest network’s, and each network has some', () => {
  const blocks = Array.from({ length: 1000 }, (_, at) => networkOf(`44${7000 + at}00000`, 'GB'));
  const shares = networksOf('GB').map((it) => blocks.filter((network) => network === it).length);
  assert.ok(shares[0]! > 450 && shares[0]! < 550, shares.join());
  assert.ok(shares.every((it) => it > 50), shares.join()); // prettier-ignore
});

test('countries and networks have names; unknown is nothing', () => {
  const names = [countryName('GB'), countryName(''), networkName('GB', 0), networkName('GB', 4), networkName('', 0)];
  assert.deepEqual(names, ['United Kingdom', '', 'United Kingdom Mobile', 'United Kingdom Connect', '']);
  assert.deepEqual([1, 2, 3].map((at) => networkName('KE', at)), ['Kenya Telecom', 'Kenya Wireless', 'Kenya Cellular']); // prettier-ignore
  assert.deepEqual(['US', 'CA', 'JM', 'KZ', 'RU'].map((it) => callingCodes.get(it)), ['1', '1', '1', '7', '7']); // prettier-ignore
});

for (const [code, words] of [
  ['0', 'Delivered'],
  ['1', 'Unknown'],
  ['2', 'Absent Subscriber - Temporary'],
  ['3', 'Absent Subscriber - Permanent'],
  ['14', 'Number Blocked by Carrier'],
  ['5', 'General Error'],
] as const)
  test(`carriers’ code ${code} is “${words}”`, () => assert.equal(errorLabel(code), words));

for (const [id, after] of [
  ['m1', 2777],
  ['m2', 7099],
  ['m3', 8973],
] as const)
  test(`message ${id} is delivered after ${after} ms, if it is valid for as long`, () => {
    const delivered = { status: 'delivered', code: '0', reason: null };
    const expired = { status: 'expired', code: '2', reason: 'expired' };
    assert.deepEqual(endOf(id, '447700900500'), [delivered, after]);
    assert.deepEqual(endOf(id, '447700900500', after), [delivered, after]);
    assert.deepEqual(endOf(id, '447700900500', after - 1), [expired, after - 1]);
  });

test('a message takes one to ten seconds', () => {
  const times = Array.from({ length: 2000 }, (_, n) => endOf(`m${n}`, '447700900500')[1]);
  assert.ok(Math.min(...times) >= 1000 && Math.max(...times) < 10_000);
});

const outcomes: readonly [to: string, after: number, status: string, code: string, reason: string | null][] = [
  ['447700900990', 259_200_000, 'expired', '2', 'expired'],
  ['447700900991', 5000, 'failed', '3', 'absent'],
  ['447700900992', 5000, 'failed', '14', 'blockedByCarrier'],
  ['447700900993', 3_600_000, 'delivered', '0', null],
  ['447700900994', 30_000, 'unknown', '1', 'noReceipt'],
];
for (const [to, after, status, code, reason] of outcomes)
  test(`a text to +${to} is ${status} (${code}) after ${after} ms`, () =>
    assert.deepEqual(endOf('m1', to), [{ status, code, reason }, after]));

const reasons = `4 badCredentials, 1 throttled, 2 missingParameter, 3 invalidParameter, 5 internalError, 6 unroutable, 7 barred,
  8 suspended, 9 noCredit, 12 tooLong, 13 networkFailure, 14 badSignature, 15 badSender, 16 badTtl, 20 badMessageClass,
  23 badCallback, 29 demoDestination, 32 badSignature, 101 noCampaign, 102 optedOut, 103 invalidParameter`;
for (const row of reasons.split(/,\s+/)) {
  const [status = '', reason] = row.split(' ');
  test(`status ${status} of a message is ${reason} to programs`, () => assert.equal(reasonFor(status as SmsStatus), reason));
}

test('a report waits for 5 seconds, is made in 20, and is kept for 72 hours', () => {
  const report = { id: 'r', accountId: 'a', at: 1000 } as ReportRecord;
  const stages = (['PENDING', 'PROCESSING', 'SUCCESS', 'ABORTED'] as const).map((status) => {
    const it = { ...report, status };
    return [reportMaking.due(it, 0), reportMaking.describe(it).type];
  });
  assert.deepEqual(stages, [
    [6000, 'reportBegun'],
    [21_000, 'reportMade'],
    [1000 + 72 * 3_600_000, 'reportForgotten'],
    [1000 + 72 * 3_600_000, 'reportForgotten'],
  ]);
});
