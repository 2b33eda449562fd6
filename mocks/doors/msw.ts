import { http, type HttpHandler } from 'msw/http';
import type { Engine } from '../engine.js';

/**
 * Everything below `baseUrl`, for `setupWorker` in browsers and `setupServer` in Node. Given `https://rest.nexmo.com`, programs that
 * use the official clients talk to the mock unchanged.
 */
export function handlers(engine: Engine, baseUrl: string): HttpHandler[] {
  const base = baseUrl.replace(/\/$/, '');
  const { pathname } = new URL(base, globalThis.location?.href);
  const inFront = pathname.replace(/\/$/, '').length;
  const answer = async ({ request }: { readonly request: Request }) => {
    const url = new URL(request.url);
    const { status, headers, body } = engine.handle({
      method: request.method,
      url: url.pathname.slice(inFront) + url.search,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    });
    return new Response(body, { status, headers });
  };
  return [http.all(`${base}/*`, answer)];
}
