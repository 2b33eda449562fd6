import * as z from 'zod/mini';
import type { Schemas } from '../../../src/api/endpoint.js';
import type { Random } from './random.js';

/** The parts of a schema that are used here. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Words from earlier answers and mail that later calls may use. */
export interface Known {
  readonly words: readonly string[];
  /** Ids by the name of the parameter that uses them: `paymentId`. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** The latest PIN. */
  readonly pin: string;
}

const few = (random: Random) => random.nat(4);

/** Tokens of the payment provider and of its pages. */
const tokens = [
  'mock-visa-ann-#',
  'mock-visa-ben-#',
  'mock-paypal-ann-#',
  'mock-mastercard-ann-#+3ds',
  'mock-visa-ann-#+declined',
  'fake-valid-nonce',
  'fake-paypal-billing-agreement-nonce',
  'mock-authenticated',
];

/** Few values of each kind, so that people compete for them. */
const byName: Readonly<Record<string, (random: Random, known: Known) => string>> = {
  email: (random) => `p${few(random)}@example.com`,
  phone: (random) => `+44770090000${few(random)}`,
  country: (random) => random.pick(['GB', 'GB', 'DE', 'US', 'FR', 'CU']),
  companyName: (random) => `Co ${few(random)}`,
  password: (random) => random.pick(['correct horse', 'correct horse', 'battery staple']),
  currentPassword: () => 'correct horse',
  idempotencyKey: (random) => `key-number-${random.nat(12)}`,
  postalCode: (random) => (random.oneIn(10) ? '20000' : 'SW1A 1AA'),
  token: (random) => random.pick(tokens).replace('#', String(random.nat(9))),
  pin: (_, { pin }) => pin,
  message: (random) => random.pick(['Code ${pin}', 'Code']),
  templates: (random) => random.pick(['${server} is down', 'All is well', '${to}']),
  programName: (random) => random.pick(['Engine alerts', 'Short']),
  supportInfo: (random) => random.pick(['help@example.com', '1-800-555-0100', 'us']),
  contactEmail: () => 'help@example.com',
  termsUrl: () => 'https://example.com/terms',
  privacyUrl: () => 'https://example.com/privacy',
};

const odd: readonly unknown[] = [
  null,
  '',
  ' ',
  -1,
  0,
  1e308,
  '\u0000',
  '=1+1',
  '4111111111111111',
  [],
  {},
  true,
  'x'.repeat(5000),
];

/** An input for an endpoint: mostly valid, sometimes not. */
export function inputFor(row: Pick<Schemas, 'input'>, random: Random, known: Known): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(row.input, { io: 'input', unrepresentable: 'any' }) as Schema;
  return valueOf(schema, '', random, known) as Record<string, unknown>;
}

function valueOf(schema: Schema, name: string, random: Random, known: Known): unknown {
  if (name && random.oneIn(40)) return random.pick(odd);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return valueOf(random.pick(choices), name, random, known);
  if (schema.type === 'object') return objectOf(schema, random, known);
  if (schema.type === 'array')
    return Array.from({ length: random.nat(3) }, () => valueOf(schema.items ?? {}, name, random, known));
  if (schema.type === 'boolean') return random.oneIn(2);
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema, random);
  if (schema.type === 'null') return null;
  return textOf(schema, name, random, known);
}

function objectOf({ properties = {}, required = [] }: Schema, random: Random, known: Known): unknown {
  const entries = Object.entries(properties).filter(([name]) => required.includes(name) || random.oneIn(2));
  return Object.fromEntries(entries.map(([name, schema]) => [name, valueOf(schema, name, random, known)]));
}

function numberOf({ minimum = 0, maximum = 10_000 }: Schema, random: Random): number {
  const [least, most] = [Math.max(minimum, -10_000), Math.min(maximum, 20_000)];
  return random.oneIn(5) ? random.pick([minimum, maximum]) : least + random.nat(most - least + 1);
}

function textOf({ format, maxLength = 20 }: Schema, name: string, random: Random, known: Known): string {
  const generate = Object.hasOwn(byName, name) ? byName[name] : undefined;
  if (generate) return generate(random, known);
  const ids = known.ids[name] ?? [];
  if (ids.length > 0 && !random.oneIn(10)) return random.pick(ids);
  if (format === 'date') return `2026-0${1 + random.nat(9)}-1${random.nat(10)}`;
  if (format === 'email') return byName['email']!(random, known);
  if (known.words.length > 0 && !random.oneIn(4)) return random.pick(known.words);
  return random.pick(['Some words', '12345678', '44', 'https://example.com/live', 'Zoë']).slice(0, maxLength);
}
