import type * as z from 'zod/mini';
import { ApiError } from '../../src/api/errors.js';
import type { Schemas } from '../../src/api/endpoint.js';
import { hasBody, type WireRequest } from '../../src/api/wire.js';
import { isTooDeep } from '../collections/json-depth.js';
import type { Params } from './router.js';

/** The path of an address, without its query. */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

/** The parameters of the query. */
export const queryOf = (url: string): Params => {
  const at = url.indexOf('?');
  return at < 0 ? {} : Object.fromEntries(new URLSearchParams(url.slice(at + 1)));
};

/** The body, which must be a JSON object; a missing body counts as an empty one. Throws `badRequest`. */
export function objectIn(body: string | undefined): Readonly<Record<string, unknown>> {
  if (!body) return {};
  const data = parse(body);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new ApiError('badRequest');
  return data as Record<string, unknown>;
}

function parse(body: string): unknown {
  if (isTooDeep(body)) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The flat input of an endpoint, joined from the parts that `toWire` makes; not checked yet. */
export const inputOf = ({ input }: Pick<Schemas, 'input'>, { method, url, body }: WireRequest, params: Params): unknown =>
  hasBody(method) ? { ...objectIn(body), ...params } : { ...coerced(input, queryOf(url)), ...params };

/**
 * A query has only texts: numbers and booleans are converted as the schema wants. Other texts stay, and the schema refuses them.
 */
function coerced({ shape }: z.ZodMiniObject, query: Params): Readonly<Record<string, unknown>> {
  const entries = Object.entries(query).map(([key, text]) => {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return [key, schema ? asType(typeOf(schema), text) : text];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function typeOf(schema: z.core.$ZodType): string {
  const { type, innerType } = schema._zod.def as { type: string; innerType?: z.core.$ZodType };
  return innerType ? typeOf(innerType) : type;
}

function asType(type: string, text: string): unknown {
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
