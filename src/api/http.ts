import { bearerOf, type BearerOptions } from './bearer.js';
import { checked, type Client } from './client.js';
import { ApiError, errorStatus, type ErrorCode, type Issues } from './errors.js';
import { fetchOnce } from './first-answer.js';
import { newRequestId } from './request-id.js';
import { unless } from './unless.js';
import { addressOf, authorizedBy, toWire, type Transport, type WireResponse } from './wire.js';

type Headers = Readonly<Record<string, string>>;

export interface HttpOptions extends BearerOptions {
  /** The address before every route: `https://api.example.com/account`. */
  readonly baseUrl?: string;
  /** Headers for each call, such as the host's own authorization; called for each request. */
  readonly headers?: () => Headers | Promise<Headers>;
  /** The `credentials` of `fetch`, which decide if cookies are sent; `same-origin` by default. */
  readonly credentials?: RequestCredentials | undefined;
  /** The header for an id of each request (`x-request-id`); none by default, because a backend on another origin must allow it. */
  readonly requestIdHeader?: string | undefined;
  /** Milliseconds after which a call without an answer fails with `timeout`. */
  readonly timeout?: number;
  /** The carrier of requests: the network, or a backend in the same process. */
  readonly transport?: Transport;
}

/** A client over HTTP: requests in JSON, answers in JSON or `application/problem+json`. */
export function httpClient(options: HttpOptions): Client {
  const {
    baseUrl = '',
    headers,
    timeout = 30_000,
    credentials,
    requestIdHeader,
    transport = network(baseUrl, credentials),
  } = options;
  const bearer = bearerOf(options);
  const client = checked(
    () => true,
    async (endpoint, input, signal, requestId = newRequestId()) => {
      const request = toWire(endpoint, input);
      const identified = requestIdHeader ? { [requestIdHeader]: requestId } : {};
      const limit = AbortSignal.timeout(timeout);
      const ends = signal ? AbortSignal.any([signal, limit]) : limit;
      const send = async (token: string | undefined) => {
        const own = { ...identified, ...authorizedBy(token), ...(await headers?.()) };
        return transport({ ...request, headers: { ...request.headers, ...own } }, ends);
      };
      const sent = endpoint.access === 'public' ? send(bearer.token) : bearer.carry(send);
      const response = await unless(ends, sent).catch((cause: unknown) => {
        if (signal?.aborted) throw cause;
        throw new ApiError(limit.aborted ? 'timeout' : silence(), { operation: endpoint.id, cause });
      });
      return endpoint.file && isFine(response) ? fileOf(response) : read(response, endpoint.id);
    },
  );
  return { ...client, authorize: bearer.authorize, ...(!options.transport && { shared: baseUrl }) };
}

const silence = () => (globalThis.navigator?.onLine === false ? 'offline' : 'unavailable');

/** Carries requests over the network to a base address. */
export const network =
  (baseUrl: string, credentials: RequestCredentials = 'same-origin'): Transport =>
  async ({ url, body, ...request }, signal) => {
    const response = await fetchOnce(addressOf(baseUrl, url), {
      ...request,
      body: body ?? null,
      signal: signal ?? null,
      credentials,
    });
    const isText = /json|text/.test(response.headers.get('content-type') ?? 'text');
    const content = isText ? await response.text() : new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body: content };
  };

const isFine = ({ status }: WireResponse) => status >= 200 && status < 300;

/** A file as `FileAnswer`; anything else fails the check of the answer. */
function fileOf({ headers, body: bytes }: WireResponse): unknown {
  const name = /filename="([^"]+)"/.exec(headers['content-disposition'] ?? '')?.[1] ?? '';
  return { name, type: headers['content-type'], bytes };
}

function read({ status, headers, body }: WireResponse, operation: string): unknown {
  const data = parse(String(body));
  if (status >= 200 && status < 300) return data ?? {};
  const { code, fields, retryAfter } = (data ?? {}) as { code?: string; fields?: Issues; retryAfter?: number };
  throw new ApiError(known(code) ?? byStatus(status), {
    operation,
    ...(fields && { fields }),
    ...wait(retryAfter ?? headers['retry-after']),
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const known = (code: string | undefined) => (code && Object.hasOwn(errorStatus, code) ? (code as ErrorCode) : undefined);

/** The general code of a status, for a backend or proxy that sends no code of the contract. */
const byStatus = (status: number): ErrorCode =>
  (['badRequest', 'unauthorized', 'forbidden', 'notFound', 'conflict', 'invalid', 'tooMany'] as const).find(
    (code) => errorStatus[code] === status,
  ) ?? (status >= 502 && status <= 504 ? 'unavailable' : 'unknown');

function wait(value: string | number | undefined) {
  const retryAfter = Number(value);
  return value !== undefined && retryAfter >= 0 ? { retryAfter } : undefined;
}
