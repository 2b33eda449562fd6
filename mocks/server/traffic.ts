import * as z from 'zod/mini';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { parsed, whole } from '../control/input.js';
import { masked } from '../control/masked.js';
import { json } from '../engine/answers.js';
import type { Engine } from '../engine/engine.js';
import { pathOf, queryOf } from '../engine/input.js';
import { maskedPath } from './masking.js';
import { withoutCardNumbers } from '../rules/card-numbers.js';

/** The latest exchanges that are kept, and the longest body of one that is. */
const mostExchanges = 200;
const longestBody = 20_000;

/** A request and its answer, as they came. They are masked when somebody looks. */
interface Exchange {
  readonly number: number;
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly body: string;
  readonly answer: WireResponse;
  /** The points of the timeline before and after; the same if nothing has changed. */
  readonly from: number;
  readonly to: number;
}

const Page = z.strictObject({ skip: z.optional(whole(0, 999_999_999)), size: z.optional(whole(1, mostExchanges)) });

/** The latest requests and answers of a server, for people who look into it. It is no part of the world. */
export class Traffic {
  /** A ring, because it is written at every request. */
  readonly #ring: Exchange[] = [];
  #count = 0;

  constructor(private readonly engine: Engine) {}

  /** The point of the timeline before a request. */
  get point(): number {
    return this.engine.history.at(-1)!.number;
  }

  add({ method, url, headers, body = '' }: WireRequest, answer: WireResponse, from: number): void {
    const number = this.#count++;
    const type = headers['content-type'] ?? '';
    const at = this.engine.clock.now();
    this.#ring[number % mostExchanges] = { number: number + 1, at, method, url, type, body, answer, from, to: this.point };
  }

  /** The answer to `GET /_mock/requests`: the latest first, without secrets. */
  list(url: string): WireResponse {
    const { skip = 0, size = 50 } = parsed(Page, queryOf(url));
    const latest = this.#ring.toSorted((a, b) => b.number - a.number);
    return json({ requests: latest.slice(skip, skip + size).map(shown), total: latest.length });
  }
}

function shown({ number, at, method, url, type, body, answer: { status, headers, body: given }, from, to }: Exchange) {
  const path = pathOf(url);
  return {
    number,
    at: new Date(at).toISOString(),
    method,
    path: maskedPath(path),
    query: masked(queryOf(url)),
    status,
    takes: contentOf(body, type),
    gives: contentOf(given, headers['content-type'] ?? ''),
    changes: from === to ? null : { from, to },
  };
}

/** A body as data without secrets; null for none, and a sentence for one that is not shown. */
function contentOf(body: WireResponse['body'], type: string): unknown {
  if (body.length === 0) return null;
  if (typeof body !== 'string' || body.length > longestBody) return `${body.length} bytes of ${type || 'unknown content'}`;
  if (/json/.test(type)) return dataOf(body);
  if (type.startsWith('application/x-www-form-urlencoded')) return masked(Object.fromEntries(new URLSearchParams(body)));
  return type.startsWith('text/') ? withoutCardNumbers(body) : `${body.length} bytes of ${type || 'unknown content'}`;
}

function dataOf(body: string): unknown {
  try {
    return masked(JSON.parse(body));
  } catch {
    return `${body.length} bytes that are no JSON`;
  }
}
