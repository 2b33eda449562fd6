import type { AnyEndpoint, Method } from './endpoint.js';

/** A plain HTTP request, without the objects of `fetch`, which every transport hands to the engine. */
export interface WireRequest {
  readonly method: Method | (string & {});
  /** Path and query, from the root of the API: `/sign-ups/su_1?x=1`. */
  readonly url: string;
  /** Headers; names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WireResponse {
  readonly status: number;
  /** Headers; names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes if the answer is a file. */
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Carries a request to a backend; rejects if no answer comes. */
export type Transport = (request: WireRequest, signal?: AbortSignal) => Promise<WireResponse>;

/** True if a method carries its input in a JSON body; the others carry it in the query. */
export const hasBody = (method: string): boolean => method === 'POST' || method === 'PUT' || method === 'PATCH';

/** The header that carries the token of a session. */
export const authorizedBy = (token: string | undefined) => token && { authorization: `Bearer ${token}` };

/** The address of a route, below that of the API. */
export const addressOf = (baseUrl: string, url: string): string => baseUrl.replace(/\/$/, '') + url;

/** Splits an endpoint's flat input over path, query and body. */
export function toWire({ route }: AnyEndpoint, input: Readonly<Record<string, unknown>>): WireRequest {
  const [method = '', template = ''] = route.split(' ');
  const inPath = new Set<string>();
  const path = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    inPath.add(key);
    return encodeURIComponent(String(input[key]));
  });
  const rest = Object.entries(input).filter(([key, value]) => !inPath.has(key) && value !== undefined);
  if (hasBody(method)) {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    return { method, url: path, headers, body: JSON.stringify(Object.fromEntries(rest)) };
  }
  const query = new URLSearchParams(rest.map(([key, value]) => [key, String(value)]));
  return { method, url: query.size ? `${path}?${query}` : path, headers: { accept: 'application/json' } };
}
