import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { mapAt, type PreloadLists, type Scripts } from '../../src/cdn/files.js';
import { visit } from './cdn-page.js';
import { verifyPhone } from './verify-phone.js';

const read = (file: string): unknown => JSON.parse(readFileSync(`dist/cdn/${file}`, 'utf8'));
/** The import map of a page that speaks English and German. */
const map = JSON.stringify(mapAt('/', read('integrity.json') as Scripts, read('preload.json') as PreloadLists, ['de']));
const signup = (locale = 'en') =>
  `<nx-provider locale="${locale}"><nx-signup><p>Call us to sign up.</p></nx-signup><nx-sign-in></nx-sign-in></nx-provider>`;
const fallback = (page: Page) => page.getByText('Call us to sign up.');

/** One more byte in a file on its way. */
const change = (page: Page, file: string) =>
  page.route(`**/${file}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });
function consoleOf(page: Page) {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  return said;
}

test('a person signs up under an import map with integrity and a strict policy', async ({ page }) => {
  const said = consoleOf(page);
  const { engine, end } = await visit(page, signup(), { map });
  const form = page.locator('nx-signup');
  await form.getByLabel('Company name').fill('Acme Ltd');
  await form.getByLabel('Your name').fill('Ada Lovelace');
  await form.getByLabel('Email').fill('ada@acme.example');
  await form.getByLabel('Password').fill('correct horse');
  await form.getByLabel('Country').focus();
  await form.getByLabel('Country').selectOption('United Kingdom');
  await form.getByLabel('Mobile phone').fill('07700 900 456');
  await verifyPhone(page, engine, 'Acme Ltd');
  expect(said).toEqual([]);
  await end();
});

test('a file with one byte more is refused: the host’s own content stays, and the console names the element once', async ({
  page,
}) => {
  const said = consoleOf(page);
  await change(page, 'signup.js');
  const { end } = await visit(page, signup(), { map });
  await expect(page.locator('nx-sign-in').getByLabel('Email')).toBeVisible();
  await expect.poll(() => said.join('\n')).toContain('<nx-signup> could not be loaded.');
  await expect(fallback(page)).toBeVisible();
  expect(said.filter((it) => it.includes('could not be loaded'))).toHaveLength(1);
  expect(await page.evaluate(() => customElements.get('nx-signup'))).toBeUndefined();
  await end();
});

test('the same file runs where nothing checks it', async ({ page }) => {
  await change(page, 'signup.js');
  const { end } = await visit(page, signup());
  await expect(page.locator('nx-signup').getByLabel('Company name')).toBeVisible();
  await end();
});

test('changed words are refused, and the form is in English', async ({ page }) => {
  const said = consoleOf(page);
  await change(page, 'chunks/de-*.js');
  const { end } = await visit(page, signup('de'), { map });
  await expect.poll(() => said.join('\n')).toContain('integrity');
  await expect(page.locator('nx-signup').getByLabel('Company name')).toBeVisible();
  await end();
});

test('words in a language that the map leaves out are not asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { end } = await visit(page, signup('fr'), { map });
  await expect(page.locator('nx-signup').getByLabel('Company name')).toBeVisible();
  expect(asked.filter((it) => it.startsWith('/chunks/fr-'))).toEqual([]);
  await end();
});
