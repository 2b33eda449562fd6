import { readFile } from 'node:fs/promises';
import type { WireResponse } from '../../../src/api/wire.js';
import { publishedOpenapi } from './published-openapi.js';

/** The page's policy: it loads its own files only. */
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

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const names = [
  'field.html',
  'field.js',
  'bank.html',
  'bank.js',
  'paypal.html',
  'paypal.js',
  'frame.js',
  'cards.js',
  'payment.js',
  'style.css',
];

/** A file of the mock's payment provider. Every host may frame its pages, which load files from here only. */
async function providerFile(name: string): Promise<WireResponse> {
  const body = await readFile(new URL(`../../payment-provider/pages/${name}`, import.meta.url), 'utf8');
  const { headers, ...rest } = file(types[name.split('.')[1]!]!, body);
  const own = { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'" };
  return { ...rest, headers: { ...headers, ...own } };
}

/** Modules that the page's script imports from beside it. */
const scripts = ['ask', 'inspect', 'live'];

const ownScript = async (name: string): Promise<WireResponse> =>
  file('text/javascript', await readFile(new URL(`./${name}.js`, import.meta.url), 'utf8'));

const makers: Readonly<Record<string, () => Promise<WireResponse>>> = {
  '/': async () => file('text/html', (await import('./page.js')).pageWith(await publishedOpenapi())),
  '/_mock/page.css': async () => file('text/css', (await import('./style.js')).style),
  '/_mock/page.js': () => ownScript('script'),
  ...Object.fromEntries(scripts.map((name) => [`/_mock/${name}.js`, () => ownScript(name)])),
  '/openapi.json': async () => file('application/json', JSON.stringify(await publishedOpenapi())),
  ...Object.fromEntries(names.map((name) => [`/provider/${name}`, () => providerFile(name)])),
};
const made = new Map<string, Promise<WireResponse>>();

/** One of the server's own files, made on first use; undefined for any other path. */
export function ownFile(path: string): Promise<WireResponse> | undefined {
  const maker = Object.hasOwn(makers, path) ? makers[path] : undefined;
  if (!maker) return undefined;
  const answer = made.get(path) ?? maker();
  made.set(path, answer);
  return answer;
}
