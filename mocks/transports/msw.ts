// Imported from the entry point that MSW 2 and 3 share.
import * as msw from 'msw';
import type { HttpHandler } from 'msw';
import type { Engine } from '../engine/engine.js';
import { fetchHandler } from './fetch.js';

/** The most bytes of a body: a page and its worker are one program, which need not guard against itself. */
const limit = 1_000_000;

/**
 * Handlers for everything below `baseUrl`, for `setupWorker` in browsers and `setupServer` in Node. With
 * `https://rest.nexmo.com`, programs that use the official clients talk to the mock unchanged.
 */
export function handlers(engine: Engine, baseUrl: string): HttpHandler[] {
  // MSW is an optional peer of any version, so that it stands in nobody's way who does not use it.
  if (!('http' in msw)) throw new Error('nexmo-account-kit/mocks/msw needs msw 2 or 3: npm install --save-dev msw@3');
  const base = baseUrl.replace(/\/$/, '');
  const { pathname: path } = new URL(base, globalThis.location?.href);
  const answer = fetchHandler(engine, { path, limit });
  return [msw.http.all(`${base}/*`, ({ request }: { readonly request: Request }) => answer(request))];
}
