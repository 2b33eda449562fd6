import * as z from 'zod/mini';
import { contract } from './contract.js';
import type { AnyEndpoint } from './endpoint.js';
import { commonErrors, errorStatus, type ErrorCode } from './errors.js';
import { summaries } from './summaries.js';
import { hasBody } from './wire.js';

type Json = Readonly<Record<string, unknown>>;
const json = (schema: Json, type = 'application/json') => ({ content: { [type]: { schema } } });
const problem = json({ $ref: '#/components/schemas/Problem' }, 'application/problem+json');

/** The OpenAPI 3.1 document that a backend's team implements; `npm run openapi` writes it. */
export function openapi(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const row of Object.values<AnyEndpoint>(contract)) {
    const [method = '', path = ''] = row.route.split(' ');
    (paths[path] ??= {})[method.toLowerCase()] = operation(row, method, path);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Nexmo account', version, description: 'What the account kit asks of a backend.' },
    paths,
    components: { schemas: { Problem }, securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
  };
}

function operation(row: AnyEndpoint, method: string, path: string): Json {
  const { properties = {}, required = [] } = plain(row.input, 'input') as { properties?: Json; required?: string[] };
  const names = Object.keys(properties);
  const inPath = (name: string) => path.includes(`{${name}}`);
  const inBody = names.filter((name) => hasBody(method) && !inPath(name));
  const parameters = names
    .filter((name) => !inBody.includes(name))
    .map((name) => ({
      name,
      in: inPath(name) ? 'path' : 'query',
      required: inPath(name) || required.includes(name),
      schema: properties[name],
    }));
  const body = {
    type: 'object',
    properties: Object.fromEntries(inBody.map((name) => [name, properties[name]])),
    required: required.filter((name) => inBody.includes(name)),
  };
  return {
    operationId: row.id,
    summary: summaries[row.id as keyof typeof summaries],
    security: row.access === 'public' ? [] : [{ session: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(inBody.length > 0 && { requestBody: { required: true, ...json(body) } }),
    responses: { 200: { description: 'Done.', ...json(plain(row.output, 'output')) }, ...refusals(row) },
  };
}

/** The codes that a call may refuse with, by status. */
function refusals({ access, errors }: AnyEndpoint): Json {
  const common = commonErrors.filter((code) => access !== 'public' || !['unauthorized', 'forbidden'].includes(code));
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of [...errors, ...common]) {
    const status = errorStatus[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, { description: codes.join(', '), ...problem }]));
}

function plain(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

const Problem = {
  type: 'object',
  description: 'RFC 9457, with what a form needs to blame the right field.',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(errorStatus) },
    fields: {
      type: 'object',
      description: 'What is wrong with each field: a code and its limits, never words.',
      additionalProperties: {
        type: 'object',
        required: ['code'],
        properties: {
          code: { type: 'string' },
          origin: { type: 'string' },
          format: { type: 'string' },
          minimum: { type: 'number' },
          maximum: { type: 'number' },
          left: { type: 'integer', description: 'How many more tries there are.' },
        },
      },
    },
    retryAfter: { type: 'integer', description: 'Seconds until the same call may succeed; also sent as Retry-After.' },
  },
};
