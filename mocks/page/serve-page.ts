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

const makers: Record<string, () => Promise<WireResponse>> = {
  '/': async () => file('text/html', (await import('./page.js')).page),
  '/_mock/page.css': async () => file('text/css', (await import('./style.js')).style),
  '/_mock/page.js': async () => file('text/javascript', await readFile(new URL('./script.js', import.meta.url), 'utf8')),
  '/openapi.json': async () => ({
    ...file('application/json', JSON.stringify((await import('../../src/api/openapi.js')).openapi())),
  }),
};
const made = new Map<string, Promise<WireResponse>>();

/** The pages of the mock's payment provider: any page may have them in a frame, and they load only from here. */
const framed = (type: string) => async (name: string) => {
  const { headers, ...rest } = file(type, await readFile(new URL(`../payment-provider/pages/${name}`, import.meta.url), 'utf8'));
  return {
    ...rest,
    headers: { ...headers, 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'" },
  };
};
const types = { html: framed('text/html'), js: framed('text/javascript'), css: framed('text/css') };
const kinds = {
  field: ['html', 'js'],
  bank: ['html', 'js'],
  paypal: ['html', 'js'],
  frame: ['js'],
  payment: ['js'],
  style: ['css'],
} as const;
for (const [name, endings] of Object.entries(kinds))
  for (const ending of endings) makers[`/provider/${name}.${ending}`] = () => types[ending](`${name}.${ending}`);

/** One of the server's own files; undefined for any other path. They are made when first asked for. */
export function ownFile(path: string): Promise<WireResponse> | undefined {
  const maker = Object.hasOwn(makers, path) ? makers[path] : undefined;
  if (!maker) return undefined;
  const answer = made.get(path) ?? maker();
  made.set(path, answer);
  return answer;
}
