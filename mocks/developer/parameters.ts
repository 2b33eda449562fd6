import type { WireRequest } from '../../src/api/wire.js';
import { objectIn, queryOf } from '../engine/input.js';
import { fieldsOf, isMultipart } from '../engine/multipart.js';
import type { Params } from '../engine/router.js';

/** The media types that the service accepts as JSON: `application/json`, `text/json`, `application/x-javascript` … */
const isJson = (type: string): boolean => /json|javascript/i.test(type);

/**
 * The parameters of a call, from its query, form, multipart form or JSON body, whatever the method, because clients mix them
 * freely. Numbers and booleans of JSON become text, as in a form. Throws `ApiError` for malformed JSON.
 */
export function parametersOf({ url, headers, body }: WireRequest): Params {
  const query = simpleQuery(url) ?? queryOf(url);
  if (!body) return query;
  const type = headers['content-type'] ?? '';
  if (isMultipart(type)) return { ...query, ...Object.fromEntries(fieldsOf(type, body)) };
  const own = isJson(type) ? simpleIn(objectIn(body)) : Object.fromEntries(new URLSearchParams(body));
  return url.includes('?') ? { ...query, ...own } : own;
}

/** The parameters of a query in which nothing is escaped; undefined for any other. */
function simpleQuery(url: string): Params | undefined {
  const at = url.indexOf('?');
  if (at < 0 || /[^!-$&-*,-~]/.test(url)) return undefined;
  const pairs = url.slice(at + 1).split('&');
  return Object.fromEntries(pairs.filter((pair) => pair !== '').map(named));
}

function named(pair: string): readonly [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function hasOnlyTexts(body: Readonly<Record<string, unknown>>): body is Params {
  for (const key in body) if (typeof body[key] !== 'string') return false;
  return true;
}

/** The texts, numbers and booleans of a JSON object, as texts. */
function simpleIn(body: Readonly<Record<string, unknown>>): Params {
  if (hasOnlyTexts(body)) return body;
  const entries: [string, string][] = [];
  for (const [key, value] of Object.entries(body)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') entries.push([key, String(value)]);
  }
  return Object.fromEntries(entries);
}
