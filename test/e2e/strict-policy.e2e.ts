import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const hostile = `* { box-sizing: content-box; margin: 9px } button, input { all: unset !important }`;
const page = `<!doctype html><html lang="en"><title>strict</title><link rel="stylesheet" href="/hostile.css">
  <script type="module" src="/page.js"></script>
  <nx-provider><nx-signup></nx-signup><nx-sign-in></nx-sign-in><nx-balance></nx-balance>
  <nx-getting-started></nx-getting-started></nx-provider>`;
/** The elements that show an account to whoever is in it. */
const account = ['settings', 'users', 'profile', 'api-settings', 'password-reset'];
const script = `
  import { createEngine, inProcess, scenarios } from './mocks/index.ts';
  import { signIn } from './src/api/session.ts';
  import { defineAll } from './src/index.ts';
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push([violatedDirective, blockedURI, sample].join(' ')));
  const client = inProcess(createEngine({ world: scenarios.new() }));
  const { token } = await client.call(signIn, { email: 'ada@example.com', password: 'correct horse' });
  client.authorize(token);
  document.querySelector('nx-provider').adapter = client;
  defineAll();
`;

let server: Server;
let address = '';

test.beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    entryNames: 'page',
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^.*\//, '/'), text]));
  files.set('/', page).set('/hostile.css', hostile);
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
  server = createServer(({ url = '/' }, response) => {
    const type = types[url.split('.').pop() ?? ''] ?? 'text/html';
    response.writeHead(files.has(url) ? 200 : 404, { 'content-type': type, 'content-security-policy': policy });
    response.end(files.get(url));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => void server.close());

test('every element works, styled, where a page allows next to nothing and its styles are hostile', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);

  await expect(page.getByText('€2.00', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Show' }).last().click();
  await expect(page.locator('pre')).not.toContainText('••••');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.getByLabel('Company name').fill('Acme');
  await page.getByLabel('Mobile phone').fill('12');

  const looks = await page.getByLabel('Company name').evaluate((input) => {
    const { borderTopWidth, paddingLeft, boxSizing, marginTop } = getComputedStyle(input);
    return { borderTopWidth, paddingLeft, boxSizing, marginTop, tall: input.getBoundingClientRect().height >= 44 };
  });
  expect(looks).toEqual({ borderTopWidth: '1px', paddingLeft: '12px', boxSizing: 'border-box', marginTop: '0px', tall: true });
  const button = await page
    .getByRole('button', { name: 'Create account' })
    .evaluate((it) => getComputedStyle(it).backgroundColor);
  expect(button).not.toBe('rgba(0, 0, 0, 0)');
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(await page.locator('[style]').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('so do the elements of an account, with a dialog, a menu and a table', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  await page.evaluate((names) => {
    const provider = document.querySelector('nx-provider')!;
    provider.replaceChildren(...names.map((name) => document.createElement(`nx-${name}`)));
  }, account);
  await page.getByRole('button', { name: 'Add a user' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Grace Hopper');
  await page.getByRole('dialog').getByLabel('Email').fill('grace@example.com');
  await page.getByRole('dialog').getByRole('button', { name: 'Add a user' }).click();
  await page.getByRole('button', { name: 'Edit Grace Hopper' }).click();
  await page.getByRole('menuitem', { name: 'Suspend' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('row', { name: 'Grace Hopper' })).toContainText('Suspended');
  await page.getByLabel('Skype name').fill('ada.king');
  await page.getByRole('region', { name: 'Contact' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved: Skype name.')).toBeVisible();
  await page.getByRole('button', { name: 'Make one up' }).click();
  await page.getByRole('button', { name: 'Add the secret' }).click();
  await expect(page.getByText('Both secrets work.')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(errors).toEqual([]);
});
