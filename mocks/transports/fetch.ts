import { ApiError } from '../../src/api/errors.js';
import type { WireResponse } from '../../src/api/wire.js';
import { problem } from '../engine/answers.js';
import type { Engine } from '../engine/engine.js';
import { isPlain, tooLarge, unpacked } from '../server/content-coding.js';

export interface FetchOptions {
  /** The path that the handler is mounted at: `/api`. Requests to any other are not found. */
  readonly path?: string;
  /** The most bytes of a body, unpacked; 100,000 by default, as for the server. */
  readonly limit?: number;
}

/** Answers standard requests, for every runtime and framework that speaks `fetch`. It does not steer the mock. */
export type FetchHandler = (request: Request) => Promise<Response>;

export function fetchHandler(engine: Engine, { path = '', limit = 100_000 }: FetchOptions = {}): FetchHandler {
  const mounted = path.replace(/\/$/, '');
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    if (pathname !== mounted && !pathname.startsWith(`${mounted}/`)) return responseOf(problem(new ApiError('notFound')));
    const body = await textOf(request, limit);
    if (typeof body !== 'string') return responseOf(body);
    const [method, headers] = [request.method, Object.fromEntries(request.headers)];
    return responseOf(await engine.handle({ method, url: pathname.slice(mounted.length) + search, headers, body }));
  };
}

async function textOf(request: Request, limit: number): Promise<string | WireResponse> {
  const coding = request.headers.get('content-encoding') ?? undefined;
  const bytes = await bytesOf(request, limit);
  if (!bytes) return tooLarge();
  return isPlain(coding) ? new TextDecoder().decode(bytes) : unpacked(bytes, coding!, limit);
}

/** The bytes of a body; undefined for more than the limit, of which the rest is not read. */
async function bytesOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // In Firefox, the body of a request can be read as a whole only.
  if (!('body' in request)) return within(await (request as Request).arrayBuffer(), limit);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > limit) {
      void reader?.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const within = (bytes: ArrayBuffer, limit: number) => (bytes.byteLength > limit ? undefined : new Uint8Array(bytes));

/** `Response` accepts no body, not even an empty one, with a status that has none. */
const responseOf = ({ status, headers, body }: WireResponse): Response =>
  new Response(body === '' ? null : body, { status, headers });
