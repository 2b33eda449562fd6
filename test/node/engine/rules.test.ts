import { noShortCodes } from '../../../mocks/world/short-code-entities.js';
import { noMoneyYet } from '../../../mocks/world/money-entities.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Account } from '../../../mocks/world/entities.js';
import { covers, post } from '../../../mocks/rules/ledger.js';
import { emptyLog, items } from '../../../mocks/collections/log.js';
import { asNumber, fromCents, decimal } from '../../../mocks/world/money.js';
import { mayMessage, sentText, withDestination } from '../../../mocks/rules/demo.js';
import { countryOf, digitsOf } from '../../../mocks/rules/destinations.js';
import { foldedEmail, foldedName } from '../../../mocks/rules/folding.js';
import { called, showsGettingStarted } from '../../../mocks/rules/getting-started.js';
import { enter, expiresIn, newAttempt, resendIn } from '../../../mocks/rules/pins.js';
import { isSender } from '../../../mocks/rules/sender.js';
import { unservedBy } from '../../../mocks/rules/served-countries.js';
import { failed, lockedFor } from '../../../mocks/rules/sign-in-lock.js';
import { smsParts } from '../../../src/api/sms-parts.js';
import { smsPrice } from '../../../mocks/rules/sms-price.js';

const vectors: readonly { text: string; encoding: string; parts: number }[] = JSON.parse(
  readFileSync('test/vectors/sms-parts.json', 'utf8'),
);
for (const { text, encoding, parts } of vectors) {
  test(`${JSON.stringify(text.slice(0, 8))}… (${text.length}) is ${parts} part(s) of ${encoding}`, () => {
    assert.deepEqual(smsParts(text), { encoding, parts });
  });
}
for (const [text, encoding, parts] of [
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 3],
  [`${'a'.repeat(151)}€${'a'.repeat(153)}`, 'GSM-7', 2],
  ['€'.repeat(80), 'GSM-7', 1],
  [`${'€'.repeat(80)}a`, 'GSM-7', 2],
  ['é'.repeat(160), 'GSM-7', 1],
  ['ç'.repeat(70), 'UCS-2', 1],
  ['ç'.repeat(134), 'UCS-2', 2],
  ['ç'.repeat(135), 'UCS-2', 3],
  [`${'ç'.repeat(66)}👍${'ç'.repeat(67)}`, 'UCS-2', 3],
] as const)
  test(`${text.length} characters like ${text.slice(-1)} are ${parts} part(s) of ${encoding}`, () =>
    assert.deepEqual(smsParts(text), { encoding, parts }));

test('a text declared as unicode is counted as such', () => {
  assert.deepEqual(smsParts('a'.repeat(71), true), { encoding: 'UCS-2', parts: 2 });
});

const pinTimes: readonly [number, number, number, string][] = [
  [0, 300_000, 30_000, 'right'],
  [29_999, 270_001, 1, 'right'],
  [30_000, 270_000, 0, 'right'],
  [299_999, 1, 0, 'right'],
  [300_000, 0, 0, 'expired'],
  [300_001, 0, 0, 'expired'],
];
for (const [after, left, resend, entered] of pinTimes) {
  test(`${after} ms into an attempt: ${left} ms left, ${resend} ms to the next, the right PIN is ${entered}`, () => {
    const attempt = newAttempt('123456', 1_000_000);
    const now = 1_000_000 + after;
    assert.deepEqual(
      [expiresIn(attempt, now), resendIn(attempt, now), enter(attempt, '123456', now)[0]],
      [left, resend, entered],
    );
  });
}

test('three wrong entries end an attempt; after that the right one is worth nothing', () => {
  let attempt = newAttempt('123456', 0);
  const said: string[] = [];
  for (const pin of ['1', '2', '3', '123456']) {
    const [entered, next] = enter(attempt, pin, 1);
    said.push(`${entered} ${next.triesLeft}`);
    attempt = next;
  }
  assert.deepEqual(said, ['wrong 2', 'wrong 1', 'ended 0', 'ended 0']);
  assert.equal(expiresIn(attempt, 1), 0);
});

test('five failures lock an address for fifteen minutes, four do not', () => {
  const fail = (times: number) =>
    Array.from({ length: times }).reduce<ReturnType<typeof failed> | undefined>((it, _, n) => failed(it, 'a@b.c', n), undefined);
  assert.equal(lockedFor(undefined, 0), 0);
  assert.equal(lockedFor(fail(4), 4), 0);
  assert.equal(lockedFor(fail(5), 4), 900_000);
  assert.equal(lockedFor(fail(5), 900_003), 1);
  assert.equal(lockedFor(fail(5), 900_004), 0);
});

const spellings: readonly [string, string | undefined][] = [
  ['447700900001', '447700900001'],
  ['+447700900001', '447700900001'],
  ['00447700900001', '447700900001'],
  [' +44 7700 900 001 ', '447700900001'],
  ['00 44 7700 900001', '447700900001'],
  ['07700900001', undefined],
  ['+44-7700', undefined],
  ['12345', undefined],
  ['1234567', '1234567'],
  ['123456789012345', '123456789012345'],
  ['1234567890123456', undefined],
  ['', undefined],
];
for (const [written, digits] of spellings) {
  test(`destination ${JSON.stringify(written)} is ${digits ?? 'none'}`, () => assert.equal(digitsOf(written), digits));
}

const countries: readonly [string, string | undefined][] = [
  ['447700900001', 'GB'],
  ['12015550123', 'US'],
  ['14165550123', 'CA'],
  ['18765550123', 'JM'],
  ['74951234567', 'RU'],
  ['77011234567', 'KZ'],
  ['5351234567', 'CU'],
  ['5231234567', 'MX'],
  ['249123456789', 'SD'],
  ['211123456789', 'SS'],
  ['21012345678', undefined],
  ['99912345678', undefined],
];
for (const [digits, country] of countries) {
  test(`${digits} leads to ${country ?? 'nowhere'}`, () => assert.equal(countryOf(digits), country));
}

const served: readonly [string, string, 'country' | 'phone' | undefined][] = [
  ['GB', '+447700900001', undefined],
  ['SD', '+447700900001', 'country'],
  ['SY', '+447700900001', 'country'],
  ['KP', '+447700900001', 'country'],
  ['IR', '+447700900001', 'country'],
  ['CU', '+447700900001', 'country'],
  ['GB', '+249123456789', 'phone'],
  ['GB', '+963123456789', 'phone'],
  ['GB', '+850123456789', 'phone'],
  ['GB', '+98123456789', 'phone'],
  ['GB', '+5351234567', 'phone'],
  ['CU', '+5351234567', 'country'],
  ['GB', '+99912345678', undefined],
];
for (const [country, phone, refusedBy] of served) {
  test(`a company in ${country} with ${phone} is ${refusedBy ? `refused for its ${refusedBy}` : 'served'}`, () =>
    assert.equal(unservedBy(country, phone), refusedBy));
}

const account: Account = {
  id: 'acc_1',
  companyName: 'A',
  country: 'GB',
  address: { line1: '', line2: '', city: '', postalCode: '', region: '', country: 'GB' },
  vatNumber: '',
  phone: '+447700900001',
  createdAt: 0,
  balance: 0,
  ledger: emptyLog,
  demo: { destinations: [] },
  firstCallAt: null,
  shortCodes: noShortCodes,
  webhooks: { inboundSms: '', deliveryReceipt: '' },
  ownerId: 'usr_1',
  numbers: [],
  ...noMoneyYet,
};

test('demo mode: ten distinct destinations, the tenth still, the eleventh not, those known always', () => {
  const nine = Array.from({ length: 9 }, (_, n) => `44${n}`).reduce(withDestination, account);
  assert.equal(mayMessage(nine, '449'), true);
  const ten = withDestination(withDestination(nine, '449'), '449');
  assert.equal(ten.demo?.destinations.length, 10);
  assert.deepEqual([mayMessage(ten, '440'), mayMessage(ten, '4410'), mayMessage({ demo: null }, '4410')], [true, false, true]);
  assert.equal(withDestination({ ...account, demo: null }, '1').demo, null);
});

test('the marker follows the text without a space, in demo mode alone', () => {
  assert.deepEqual([sentText(account, 'Hi'), sentText({ demo: null }, 'Hi')], ['Hi[Nexmo DEMO]', 'Hi']);
});

test('getting started shows until the first call, and the first call stays the first', () => {
  const once = called(account, 5);
  assert.deepEqual([showsGettingStarted(account), showsGettingStarted(once)], [true, false]);
  assert.equal(called(once, 9).firstCallAt, 5);
});

test('company names fold case and spaces, e-mail addresses case', () => {
  assert.equal(foldedName(' ACME \u00a0 Ltd'), foldedName('acme ltd'));
  assert.equal(foldedName('AcmeLtd'), foldedName('acme ltd'));
  assert.notEqual(foldedName('Acme Ltd.'), foldedName('Acme Ltd'));
  assert.equal(foldedEmail('Ada@Example.com'), 'ada@example.com');
});

const sameNames: readonly (readonly [string, string])[] = [
  ['Straße GmbH', 'STRASSE GMBH'],
  ['Straße', 'STRAẞE'],
  ['ﬁrm ﬂow', 'FIRM FLOW'],
  ['ＡＣＭＥ', 'acme'],
  ['ΟΔΟΣ ΑΕ', 'οδος αε'],
  ['ΟΔΟΣΑΕ', 'οδοσαε'],
  ['İstanbul', 'i\u0307stanbul'],
  ['ŁÓDŹ', 'Ło\u0301dź'],
  ['Ω Works', 'ω works'],
  ['ᾳ', 'ΑΙ'],
  ['①', '1'],
  ['Ac\u200bme\u00ad', 'Acme'],
];
for (const [a, b] of sameNames) test(`“${a}” and “${b}” are one company name`, () => assert.equal(foldedName(a), foldedName(b)));
test('what no folding makes alike are two: İ and I, ı and i, é and e', () => {
  for (const [a, b] of [
    ['İ', 'I'],
    ['ı', 'i'],
    ['é', 'e'],
  ] as const)
    assert.notEqual(foldedName(a), foldedName(b));
});
test('whatever a name is, its upper and lower case and what they fold to are the same name', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((it) => !/[ıİ]/.test(it)),
      (name) => {
        const folded = foldedName(name);
        for (const other of [name.toUpperCase(), name.toLowerCase(), name.normalize('NFKD'), folded])
          assert.equal(foldedName(other), folded);
      },
    ),
  );
});

const senders: readonly [string, boolean][] = [
  ['Nexmo', true],
  ['Acme & Sons', true],
  ['elevenchars', true],
  ['twelve chars', false],
  ['+447700900001', true],
  ['123456789012345', true],
  ['1234567890123456', false],
  ['bad\nsender', false],
  ['<script>', false],
];
for (const [from, good] of senders) test(`sender ${JSON.stringify(from)}: ${good}`, () => assert.equal(isSender(from), good));

test('every country has a price, the same every time, and none is free', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    assert.ok(Number.isInteger(smsPrice(code)) && smsPrice(code) > 0, code);
    assert.equal(smsPrice(code), smsPrice(code));
  }
  assert.equal(smsPrice('GB'), 333);
});

const amounts: readonly [number, string, string][] = [
  [0, '0.0000', '0.00000000'],
  [333, '0.0333', '0.03330000'],
  [20_000, '2.0000', '2.00000000'],
  [19_667, '1.9667', '1.96670000'],
  [1, '0.0001', '0.00010000'],
];
for (const [money, four, eight] of amounts) {
  test(`${money} reads ${four}`, () => assert.deepEqual([decimal(money), decimal(money, 8)], [four, eight]));
}
test('cents and numbers keep their worth', () => assert.deepEqual([fromCents(200), asNumber(19_667)], [20_000, 1.9667]));

test('a posting is in the ledger with the balance after it, and nothing goes below zero', () => {
  const paid = post(account, { at: 1, kind: 'freeCredit', what: 'credit', amount: 100 });
  const spent = post(paid, { at: 2, kind: 'message', what: 'text', amount: -100 });
  assert.deepEqual(items(spent.ledger), [
    { at: 1, kind: 'freeCredit', what: 'credit', amount: 100, balanceAfter: 100 },
    { at: 2, kind: 'message', what: 'text', amount: -100, balanceAfter: 0 },
  ]);
  assert.deepEqual([covers(paid, 100), covers(paid, 101)], [true, false]);
  assert.throws(() => post(paid, { at: 3, kind: 'message', what: 'text', amount: -101 }), RangeError);
  assert.throws(() => post(paid, { at: 3, kind: 'message', what: 'text', amount: -0.5 }), RangeError);
});
