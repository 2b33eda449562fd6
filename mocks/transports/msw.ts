// Imported from the entry point that MSW 2 and 3 share.
import * as msw from 'msw';
import type { HttpHandler } from 'msw';
import type { WireResponse } from '../../src/api/wire.js';
import type { Engine } from '../engine/engine.js';
import { isPlain, unpacked } from '../server/content-coding.js';

/**
 * Handlers for everything below `baseUrl`, for `setupWorker` in browsers and `setupServer` in Node. With
 * `https://rest.nexmo.com`, programs that use the official clients talk to the mock unchanged.
 */
export function handlers(engine: Engine, baseUrl: string): HttpHandler[] {
  // MSW is an optional peer of any version, so that it stands in nobody's way who does not use it.
  if (!('http' in msw)) throw new Error('nexmo-account-kit/mocks/msw needs msw 2 or 3: npm install --save-dev msw@3');
  const base = baseUrl.replace(/\/$/, '');
  const { pathname } = new URL(base, globalThis.location?.href);
  const inFront = pathname.replace(/\/$/, '').length;
  const answer = async ({ request }: { readonly request: Request }) => {
    const url = new URL(request.url);
    const body = await textOf(request);
    if (typeof body !== 'string') return responseOf(body);
    const [method, headers] = [request.method, Object.fromEntries(request.headers)];
    return responseOf(await engine.handle({ method, url: url.pathname.slice(inFront) + url.search, headers, body }));
  };
  return [msw.http.all(`${base}/*`, answer)];
}

/** The most bytes of a decompressed body. */
const limit = 1_000_000;

async function textOf(request: Request): Promise<string | WireResponse> {
  const coding = request.headers.get('content-encoding') ?? undefined;
  return isPlain(coding) ? request.text() : unpacked(new Uint8Array(await request.arrayBuffer()), coding!, limit);
}

/** `Response` accepts no body, not even an empty one, with a status that has none. */
const responseOf = ({ status, headers, body }: WireResponse): Response =>
  new Response(body === '' ? null : body, { status, headers });
