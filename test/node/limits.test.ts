import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { clientOf } from '../../src/api/client.js';
import { contract } from '../../src/api/contract.js';
import { ApiError } from '../../src/api/errors.js';
import { listPaymentMethods } from '../../src/api/payment-methods.js';
import { getProfile } from '../../src/api/profile.js';
import { Country, Day, Instant, Month } from '../../src/api/schemas/values.js';
import { longest } from '../../src/api/limits.js';

interface Schema {
  readonly type?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** True if a pattern limits the length of a text. */
const isBounded = (pattern = '+') => !/[*+]|\{\d+,\}/.test(pattern.replaceAll('\\+', ''));

/** Parts of an answer whose length the contract does not limit. */
function boundless(schema: Schema, path: string): string[] {
  const { type, properties = {}, items, anyOf = [], allOf = [], oneOf = [] } = schema;
  const isFixed =
    schema.enum !== undefined || schema.const !== undefined || ['date', 'date-time', 'binary'].includes(schema.format ?? '');
  const patterns = [schema, ...allOf].some(({ pattern }) => isBounded(pattern));
  const text = type === 'string' && !isFixed && schema.maxLength === undefined && !patterns;
  const list = type === 'array' && schema.maxItems === undefined;
  return [
    ...(text || list ? [path] : []),
    ...Object.entries(properties).flatMap(([name, it]) => boundless(it, `${path}.${name}`)),
    ...(items ? boundless(items, `${path}[]`) : []),
    ...[...anyOf, ...oneOf].flatMap((it) => boundless(it, path)),
  ];
}

for (const { id, output } of Object.values(contract))
  test(`an answer to ${id} has a limit for each text and each list`, () => {
    assert.deepEqual(boundless(z.toJSONSchema(output, { unrepresentable: 'any' }) as Schema, id), []);
  });

const values: readonly (readonly [schema: z.ZodMiniType, value: string, isTaken: boolean])[] = [
  [Month, '2027-04', true],
  [Month, '2027-13', false],
  [Month, '2027-04-01', false],
  [Country, 'GB', true],
  [Country, 'United Kingdom', false],
  [Country, 'gb', false],
  [Day, '2024-02-29', true],
  [Day, '2026-02-29', false],
  [Day, '2026-04-31', false],
  [Instant, '2026-02-30T09:00:00.000Z', false],
  [Instant, '2026-02-28T25:00:00.000Z', false],
];
for (const [schema, value, isTaken] of values)
  test(`${value} is ${isTaken ? '' : 'not '}taken`, () => assert.equal(z.safeParse(schema, value).success, isTaken));

const address = { line1: '', line2: '', city: '', postalCode: '', region: '', country: 'GB' };
const profile = { name: 'Ada', email: 'ada@example.com', skype: '', phone: null, companyName: 'A', address, vatNumber: '' };
const method = { id: 'pm_1', kind: 'card', brand: 'visa', label: '1111', expires: '2027-04', canAutoReload: true };
const whole = { ...method, usedByAutoReload: false, firstAmount: 2500, billing: { name: 'Ada', address } };

const wrong: readonly (readonly [what: string, row: typeof getProfile | typeof listPaymentMethods, answer: unknown])[] = [
  ['a name of five million letters', getProfile, { ...profile, name: 'x'.repeat(5_000_000) }],
  ['the name of a country for its code', getProfile, { ...profile, address: { ...address, country: 'United Kingdom' } }],
  ['a day where a month is due', listPaymentMethods, { items: [{ ...whole, expires: '2027-04-01' }] }],
  ['a list of a million rows', listPaymentMethods, { items: Array.from({ length: 1_000_000 }, () => whole) }],
  ['a list longer than any may be, of which no row is looked at', listPaymentMethods, { items: Array(longest + 1) }],
];
for (const [what, row, answer] of wrong)
  test(`${what} is refused with the operation’s name`, async () => {
    const client = clientOf({ [row.id]: async () => answer });
    await assert.rejects(client.call(row, {}), (error) => error instanceof ApiError && error.message === `${row.id}: badAnswer`);
  });

test('what keeps to the limits is taken', async () => {
  const client = clientOf({ getProfile: async () => profile, listPaymentMethods: async () => ({ items: [whole] }) });
  assert.deepEqual(await client.call(getProfile, {}), profile);
  assert.deepEqual(await client.call(listPaymentMethods, {}), { items: [whole] });
});
