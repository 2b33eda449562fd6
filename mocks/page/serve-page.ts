import { readFile } from 'node:fs/promises';
import type { WireResponse } from '../../src/api/wire.js';

/** What the page may load: itself. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const file = (type: string, body: string): WireResponse => ({
  status: 200,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  },
  body,
});

const makers: Readonly<Record<string, () => Promise<WireResponse>>> = {
  '/': async () => file('text/html', (await import('./page.js')).page),
  '/_mock/page.css': async () => file('text/css', (await import('./style.js')).style),
  '/_mock/page.js': async () => file('text/javascript', await readFile(new URL('./script.js', import.meta.url), 'utf8')),
  '/openapi.json': async () => ({
    ...file('application/json', JSON.stringify((await import('../../src/api/openapi.js')).openapi())),
  }),
};
const made = new Map<string, Promise<WireResponse>>();

/** One of the server's own files; undefined for any other path. They are made when first asked for. */
export function ownFile(path: string): Promise<WireResponse> | undefined {
  const maker = Object.hasOwn(makers, path) ? makers[path] : undefined;
  if (!maker) return undefined;
  const answer = made.get(path) ?? maker();
  made.set(path, answer);
  return answer;
}
