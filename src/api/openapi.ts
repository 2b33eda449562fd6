import * as z from 'zod/mini';
import { contract } from './contract.js';
import type { WithSchemas } from './endpoint.js';
import { commonErrors, errorStatus } from './errors.js';
import { hasBody } from './wire.js';

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document for teams that implement the backend, made from the contract. */
export function openapi(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of Object.values<WithSchemas>(contract)) {
    const [method = '', path = ''] = endpoint.route.split(' ');
    (paths[path] ??= {})[method.toLowerCase()] = operation(endpoint, method, path);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Nexmo account',
      version: '1.0.0',
      description: 'The account of a person and a company, for a portal of any kind.',
      contact: { name: 'Nexmo account kit' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: Object.keys(paths)
      .map(tagOf)
      .filter((tag, at, all) => all.indexOf(tag) === at)
      .map((name) => ({ name, description: tagDescriptions[name] })),
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', description: 'The token that began the session.' } },
      schemas: { Problem: problem },
    },
  };
}

/** Descriptions of the operations below each first segment of a path. */
const tagDescriptions: Readonly<Record<string, string>> = {
  'sign-ups': 'From a company and a phone to an account, by PIN.',
  sessions: 'Signing in.',
  session: 'The session of the signed-in user.',
  'password-resets': 'A new password by a link in an e-mail.',
  profile: 'The signed-in user, and the company of the account.',
  users: 'Others who may use the account, and what they may do.',
  balance: 'The balance, and the limits of demo mode.',
  'getting-started': 'The first steps of a new account.',
  'api-key': 'The signed-in user’s key and its secrets.',
  webhooks: 'Where inbound messages and receipts go.',
  'payment-methods': 'Cards and PayPal accounts that are kept.',
  payments: 'Payments, their states and their invoices.',
  ledger: 'Every change of the balance.',
  exports: 'Spreadsheets of payments and of the ledger.',
  'auto-reload': 'Paying by itself when the balance falls.',
  alerts: 'Finance addresses and the balance alert.',
  'display-currency': 'The currency that is shown, never charged.',
  'free-numbers': 'Numbers for rent.',
  numbers: 'Numbers that are rented, and what they do.',
  'webhook-tests': 'Tests of webhooks.',
  applications: 'Applications that calls can go to.',
  'short-codes': 'Shared US short codes: two-factor authentication and alerts.',
  'opt-ins': 'The text for a website that collects opt-ins.',
  usage: 'Requests to the products, and their cost.',
};

const tagOf = (path: string): string => path.split('/')[1]!;
const words = (id: string): string => id[0]!.toUpperCase() + id.slice(1).replace(/[A-Z]/g, (it) => ` ${it.toLowerCase()}`);

function operation(endpoint: WithSchemas, method: string, path: string): Json {
  const { properties = {}, required = [] } = z.toJSONSchema(endpoint.input, { io: 'input' });
  const names = Object.keys(properties);
  const inPath = (name: string) => path.includes(`{${name}}`);
  const inBody = hasBody(method) ? names.filter((name) => !inPath(name)) : [];
  const body = { type: 'object', properties: pick(properties, inBody), required: required.filter((it) => inBody.includes(it)) };
  const parameters = names
    .filter((name) => !inBody.includes(name))
    .map((name) => ({
      name,
      in: inPath(name) ? 'path' : 'query',
      required: inPath(name) || required.includes(name),
      schema: properties[name],
    }));
  return {
    operationId: endpoint.id,
    summary: words(endpoint.id),
    description: may(endpoint),
    tags: [tagOf(path)],
    ...(endpoint.access === 'public' && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(inBody.length > 0 && { requestBody: { required: body.required.length > 0, ...json(body) } }),
    responses: { 200: success(endpoint), ...refusals(endpoint) },
  };
}

function may({ access }: WithSchemas): string {
  if (access === 'public') return 'Anyone may call.';
  if (access === 'signedIn') return 'Anyone who is signed in may call.';
  if (access === 'primary') return 'Only the primary user may call.';
  return `The primary user may call, and whoever has the permission \`${access}\`.`;
}

function success({ output, file }: WithSchemas): Json {
  if (file === undefined) return { description: 'Done.', ...json(z.toJSONSchema(output, { unrepresentable: 'any' })) };
  return { description: 'The file.', content: { [file]: { schema: { type: 'string', format: 'binary' } } } };
}

/** The refusals by status, each with its codes. */
function refusals({ errors }: WithSchemas): Json {
  const codes = [...new Set([...commonErrors, ...errors])];
  const statuses = [...new Set(codes.map((code) => errorStatus[code]))].sort((a, b) => a - b);
  const under = (status: number) => codes.filter((code) => errorStatus[code] === status);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: under(status)
          .map((it) => `\`${it}\``)
          .join(', '),
        content,
      },
    ]),
  );
}

const problem: Json = {
  type: 'object',
  description: 'Why a call was refused (RFC 9457).',
  properties: {
    type: { type: 'string', description: 'The kind of problem, as an address.', examples: ['about:blank'] },
    title: { type: 'string', description: 'The problem in words, for developers.', examples: ['notEnoughCredit'] },
    status: { type: 'integer', description: 'The HTTP status once more.', 'x-unit': 'HTTP status', examples: [402] },
    code: { type: 'string', enum: Object.keys(errorStatus) },
    fields: {
      type: 'object',
      description: 'The issues of fields, by name.',
      additionalProperties: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] },
    },
    retryAfter: { type: 'number', description: 'How long until the same call may succeed.', 'x-unit': 'second', examples: [30] },
  },
  required: ['type', 'title', 'status', 'code'],
};

const json = (schema: unknown): Json => ({ content: { 'application/json': { schema } } });
const pick = (from: Json, names: readonly string[]): Json => Object.fromEntries(names.map((name) => [name, from[name]]));
