import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { holdsCardNumber, passesLuhn, withoutCardNumbers } from '../../../mocks/rules/card-numbers.js';
import { maskedPath } from '../../../mocks/server/masking.js';
import { contract, type Name } from '../../../src/api/contract.js';
import { toWire } from '../../../src/api/wire.js';
import { ada } from '../../../mocks/index.js';
import { isLinear } from '../proofs/cost.js';
import { billing, stage } from './stage.js';

/** Test numbers that payment providers publish. */
const cards = [
  '4111111111111111',
  '4012888888881881',
  '4222222222222',
  '5555555555554444',
  '2223000048400011',
  '378282246310005',
  '6011000991300009',
  '3530111333300000',
  '36259600000004',
  '6304000000000000',
  '4000000000000000006',
];

for (const number of cards) {
  const groups = number.replace(/(.{4})(?=.)/g, '$1 ');
  for (const written of [
    number,
    groups,
    groups.replaceAll(' ', '-'),
    `Card ${groups}, thanks`,
    `12 ${groups}`,
    groups.replaceAll(' ', '\u00a0'),
  ])
    test(`${JSON.stringify(written)} holds a card number`, () => assert.ok(holdsCardNumber(written, false)));
  test(`${number} with another last digit is none`, () => {
    const last = Number(number.at(-1));
    assert.ok(!holdsCardNumber(`${number.slice(0, -1)}${(last + 1) % 10}`, false));
  });
}

for (const fine of [
  '+447700900123',
  '+4915112345678901',
  '00447700900123',
  'DE123456789',
  'FR12345678901',
  'NL123456789B01',
  '4111111111111111a',
  'a4111111111111111',
  'x-4111-1111-1111-1111',
  '4111-1111-1111-1111-x',
  'order_4111111111111111',
  '4111 1111 1111',
  '00X652432Y3918056Z',
  '411111111111111111111111',
])
  test(`${fine} is no card number`, () => assert.ok(!holdsCardNumber(fine, false)));

for (const [written, mayBePhone, found] of [
  ['4222222222222', false, true],
  ['4222222222222', true, false],
  ['378282246310005', true, false],
  ['4111111111111111', true, true],
  ['411111111116', false, false],
  ['5222222222224', false, false],
  ['30569309025904', false, true],
  ['41111111111111', false, false],
  ['411111111111116', false, false],
  ['4000000000000000006', false, true],
  ['40000000000000000002', false, false],
  ['1 4000000000000000006', false, true],
  ['4000 0000 0000 0000 006 1', false, true],
  ['00 411111 1111 111111', false, true],
  ['_4111111111111111', false, false],
  ['x 4111111111111111', false, true],
  ['4111111111111111 x', false, true],
  ['(4111111111111111)', false, true],
  ['-4111111111111111', false, true],
] as const)
  test(`${written}${mayBePhone ? ', where phone numbers are,' : ''} is ${found ? 'a' : 'no'} card number`, () => {
    assert.equal(holdsCardNumber(written, mayBePhone), found);
  });

const card = '4111111111111111';
const fullyMasked = (text: string) => withoutCardNumbers(text, false, 0);
const spelled: Readonly<Record<string, (digits: string) => string>> = {
  'with double spaces': (digits) => digits.replace(/(.{4})(?=.)/g, '$1  '),
  'with spaces without width': (digits) => digits.replace(/(.{4})(?=.)/g, '$1\u200b'),
  'with marks of direction': (digits) => digits.replace(/(.{4})(?=.)/g, '$1\u202c\u202a'),
  'with soft hyphens': (digits) => digits.replace(/(.{4})(?=.)/g, '$1\u00ad'),
  'with commas': (digits) => digits.replace(/(.{4})(?=.)/g, '$1, '),
  'with slashes': (digits) => digits.replace(/(.{4})(?=.)/g, '$1/'),
  'with bars': (digits) => digits.replace(/(.{4})(?=.)/g, '$1 | '),
  'with long dashes': (digits) => digits.replace(/(.{4})(?=.)/g, '$1 — '),
  'with low lines': (digits) => digits.replace(/(.{4})(?=.)/g, '$1_'),
  'in Arabic-Indic digits': (digits) => digits.replace(/\d/g, (it) => String.fromCodePoint(0x660 + Number(it))),
  'in full-width digits': (digits) => digits.replace(/\d/g, (it) => String.fromCodePoint(0xff10 + Number(it))),
  'in mathematical digits': (digits) => digits.replace(/\d/g, (it) => String.fromCodePoint(0x1d7ce + Number(it))),
  'in raised digits': (digits) => digits.replace(/\d/g, (it) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(it)]!),
  'behind a word': (digits) => `card${digits}`,
  'behind a word of another script': (digits) => `карта${digits}`,
  'behind digits that belong to a word': (digits) => `order_1 ${digits}`,
};
for (const [how, spell] of Object.entries(spelled)) {
  test(`a card number ${how} is found and masked; one digit more or less of the right sum is neither`, () => {
    for (const number of cards) {
      const written = `for ${spell(number)} paid`;
      assert.ok(holdsCardNumber(written, false), written);
      assert.doesNotMatch(fullyMasked(written), /[\p{Nd}⁰¹²³⁴-⁹]{2}/u, written);
      assert.match(fullyMasked(written), /^for [^]+ paid$/);
      const wrong = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
      assert.equal(fullyMasked(`for ${spell(wrong)} paid`), `for ${spell(wrong)} paid`);
    }
  });
}

for (const [text, masked] of [
  [`${card}`, '••••••••••••••••'],
  [`12 ${card} and 378282246310005`, '12 •••••••••••••••• and •••••••••••••••'],
  ['4111-1111-1111-1111, 4012888888881881', '••••-••••-••••-••••, ••••••••••••••••'],
  ['+447700900123', '+447700900123'],
  ['Nothing', 'Nothing'],
] as const)
  test(`“${text}” is shown as “${masked}”`, () => assert.equal(fullyMasked(text), masked));

for (const [path, masked] of [
  ['/payments/378282246310005', '/payments/•••••••••••••••'],
  ['/payments/4111%201111%201111%201111', '/payments/••••%20••••%20••••%20••••'],
  ['/4111/1111/1111/1111', '/••••/••••/••••/••••'],
  ['/payments/%D9%A4111111111111111', '/payments/••••••••••••••••'],
  ['/payments/%E0%A44111111111111111', '/payments/  ••••••••••••••••'.replaceAll(' ', '%20')],
  ['/a%0Ab/4111111111111111', '/a%0Ab/••••••••••••••••'],
  ['/numbers/447700900123?x=1', '/numbers/447700900123?x=1'],
] as const)
  test(`the path ${path} is logged as ${masked}`, () => assert.equal(maskedPath(path), masked));

/** The text with a last digit that makes it pass Luhn's check. */
const withCheckDigit = (digits: string) => [...'0123456789'].map((last) => digits + last).find(passesLuhn)!;
const digits = (minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((it) => it.join(''));

test('every number that begins like a Visa or Mastercard and passes is found, however it is grouped', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('4', '51', '55', '2221', '2720'),
      digits(15, 15),
      fc.constantFrom('', ' ', '-'),
      fc.integer({ min: 1, max: 6 }),
      (begins, rest, gap, size) => {
        const number = withCheckDigit((begins + rest).slice(0, 15));
        const grouped = number.match(new RegExp(`.{1,${size}}`, 'g'))!.join(gap);
        assert.ok(holdsCardNumber(grouped, true), grouped);
      },
    ),
    { numRuns: 2000 },
  );
});

test('no phone number is found in a field for phone numbers, nor anywhere with its plus', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), digits(6, 14), (first, rest) => {
      const number = `${first}${rest}`;
      assert.ok(!holdsCardNumber(number, true));
      assert.ok(!holdsCardNumber(`+${number}`, false));
    }),
    { numRuns: 5000 },
  );
});

test('no UUID, hex or base64url key is found', () => {
  for (let n = 0; n < 20_000; n++) {
    const uuid = randomUUID();
    assert.ok(!holdsCardNumber(uuid, false), uuid);
  }
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 24 }), (bytes) => {
      const key = Buffer.from(bytes).toString('base64url');
      fc.pre(/[A-Za-z_]/.test(key));
      if (!/(^|-)[\d-]{13,}(-|$)/.test(key)) assert.ok(!holdsCardNumber(key, false), key);
    }),
    { numRuns: 2000 },
  );
});

const masks: readonly (readonly [string, string])[] = [
  ['My card is 4111 1111 1111 1111, please', 'My card is •••• •••• •••• 1111, please'],
  ['4111111111111111', '••••••••••••1111'],
  ['4111-1111-1111-1111 and 5555.5555.5555.4444', '••••-••••-••••-1111 and ••••.••••.••••.4444'],
  ['４１１１１１１１１１１１１１１１', '••••••••••••1111'],
  ['Call +44 7700 900123 at 10:30', 'Call +44 7700 900123 at 10:30'],
  ['', ''],
];
for (const [text, masked] of masks)
  test(`people read “${text}” as “${masked}”`, () => assert.equal(withoutCardNumbers(text), masked));

test('what people read holds no card number, whatever was written', () => {
  const digits = fc.stringMatching(/^[3-6]\d{11,17}$/);
  const piece = fc.oneof(digits, fc.constantFrom(' ', '-', 'card ', '４１１１', '4111 1111 1111 1111', '5555-5555-5555-4444'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, mayBePhone) => {
      const text = pieces.join('');
      const masked = withoutCardNumbers(text, mayBePhone);
      assert.ok(!holdsCardNumber(masked, mayBePhone), masked);
      if (!holdsCardNumber(text, mayBePhone)) assert.equal(masked, text);
    }),
    { numRuns: 2000 },
  );
});

for (const piece of ['1 ', '4', '1-'])
  test(`a long text of “${piece}” costs what its length costs, and not the square of it`, () => {
    const text = (length: number) => `${piece.repeat(length / piece.length)}x`;
    isLinear('holdsCardNumber', (it) => holdsCardNumber(it, false), text, 25_000 * piece.length);
  });

const number = '4111 1111 1111 1111';
const calls: readonly (readonly [Name, object, string])[] = [
  ['startSignUp', { companyName: `Acme ${number}` }, 'companyName'],
  ['signIn', { email: ada.email, password: number }, 'password'],
  ['createPayment', { idempotencyKey: number, amount: 1000 }, 'idempotencyKey'],
  ['createPayment', { with: { kind: 'card', token: number, billing, keep: true } }, 'token'],
  ['createPayment', { with: { kind: 'card', token: 'x', billing: { ...billing, name: number } } }, 'name'],
  ['createPayment', { with: { billing: { address: { line2: number } } } }, 'line2'],
  ['createPayment', { amount: 4111111111111111 }, 'amount'],
  ['createPayment', { [number]: true }, 'cardNumber'],
  ['putAlerts', { financeEmails: [`${number} is my card`] }, 'financeEmails'],
  ['getPayment', { paymentId: number }, 'paymentId'],
  ['listPayments', { after: number }, 'after'],
  ['completePayment', { paymentId: 'pay_1', token: number }, 'token'],
];
for (const [name, input, field] of calls)
  test(`${name} refuses a card number in ${field}, and keeps none of it`, () => {
    const { engine, ada: person } = stage();
    const before = JSON.stringify(engine.world);
    const refused = person.refused(name, input as never);
    assert.deepEqual([refused.status, refused.code], [422, 'cardNumber']);
    assert.deepEqual(refused.fields, { [field]: { code: 'cardNumber' } });
    assert.equal(JSON.stringify(engine.world), before);
  });

test('only who may call is told of a card number: others are told to sign in', () => {
  const { engine } = stage();
  const answer = engine.handle(toWire(contract.createPayment, { amount: number } as never));
  assert.ok(!(answer instanceof Promise) && answer.status === 401);
});

test('a key and a secret in a path are not logged', () => {
  assert.equal(maskedPath('/account/get-balance/abcd1234/s3cr3tS3cr3t'), '/account/get-balance/•••/•••');
  assert.equal(maskedPath('/number/buy/abcd1234/s3cr3tS3cr3t/GB/447700900001'), '/number/buy/•••/•••/GB/447700900001');
  assert.equal(maskedPath('/number/search?country=GB'), '/number/search?country=GB');
});
