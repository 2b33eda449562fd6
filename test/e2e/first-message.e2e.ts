import { expect, test, type Page } from '@playwright/test';
import Nexmo, { type MessageRequestResponse } from 'nexmo';
import { createEngine, type Engine } from '../../mocks/index.js';
import { serve, type MockServer } from '../../mocks/server/node.js';
import { openPage } from './ada.js';

/** The most important journey: from the sign-up to the first text message, through the server and the official client. */
let engine: Engine;
let server: MockServer;

test.beforeEach(async ({ baseURL }) => {
  engine = createEngine();
  server = await serve(engine, { port: 0, cors: new URL(baseURL ?? '').origin });
});
test.afterEach(() => server.close());

const pinFrom = (text = '') => /\d{6}/.exec(text)?.[0] ?? '';

async function signUp(page: Page) {
  await page.goto(`/?backend=${server.url}`);
  await page.getByLabel('Company name').fill('Acme Ltd');
  await page.getByLabel('Your name').fill('Ada Lovelace');
  await page.getByLabel('Email').fill('ada@acme.example');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByLabel('Country').focus();
  await page.getByLabel('Country').selectOption('United Kingdom');
  await page.getByLabel('Mobile phone').fill('07700 900 123');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { name: 'Phone number verification' })).toBeFocused();
  await page.getByLabel('PIN', { exact: true }).fill(pinFrom(engine.outbox({ kind: 'sms' }).at(-1)?.text));
  await page.getByRole('button', { name: 'Verify' }).click();
}

test('a person signs up, and their first text message arrives with the demo marker', async ({ page }) => {
  await signUp(page);
  await expect(page.getByRole('link', { name: 'Balance €2.00' })).toBeVisible();
  await expect(page.getByText('Waiting for your first API request…')).toBeVisible();

  const row = (term: string) => page.locator('dl > div', { hasText: term });
  const apiKey = (await row('API key').locator('code').textContent()) ?? '';
  await expect(row('API secret').locator('code')).toHaveText(/^••••••••/);
  await row('API secret').getByRole('button', { name: 'Show' }).click();
  await expect(row('API secret').locator('code')).toHaveText(/^\w{16}$/);
  const apiSecret = (await row('API secret').locator('code').textContent()) ?? '';

  const client = new Nexmo({ apiKey, apiSecret }, { restHost: '127.0.0.1', apiHost: '127.0.0.1', port: server.port });
  const answer = await new Promise<MessageRequestResponse>((resolve) =>
    client.message.sendSms('Nexmo', '447700900001', 'Hello from Acme', {}, (_error, data) => resolve(data)),
  );
  expect(answer.messages.map(({ status }) => status)).toEqual(['0']);
  expect(engine.outbox({ kind: 'sms' }).at(-1)).toMatchObject({ to: '+447700900001', text: 'Hello from Acme[Nexmo DEMO]' });

  // The page checks by itself as well, and may have found the call already.
  const [again, arrived] = [
    page.getByRole('button', { name: 'Check now' }),
    page.getByText('Your first API request has arrived'),
  ];
  await again.or(arrived).first().click();
  await expect(arrived).toBeVisible();
});

test('the first steps show until the first call, and not at the sign-in after it', async ({ page }) => {
  await signUp(page);
  await expect(page.getByText('Waiting for your first API request…')).toBeVisible();
  await signInAgain(page);
  await expect(page.getByText('Waiting for your first API request…')).toBeVisible();
  await page.getByLabel('To', { exact: true }).fill('447700900001');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('Your first API request has arrived')).toBeVisible();
  await signInAgain(page);
  await expect(page.getByText('you can text 9 more test numbers')).toBeVisible();
  await expect(page.getByText('2 of 5')).toBeVisible();
  await expect(page.getByText('Waiting for your first API request…')).toBeHidden();
});

async function signInAgain(page: Page) {
  await openPage(page, 'Sign out');
  await expect(page.getByRole('main').getByText('€')).toHaveCount(0);
  await page.getByLabel('Email').fill('ada@acme.example');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Ada Lovelace' })).toBeVisible();
}

test('nothing secret is in the address, in storage, or in what the page keeps', async ({ page }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await signUp(page);
  await expect(page.getByRole('link', { name: 'Balance €2.00' })).toBeVisible();
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  );
  const pin = pinFrom(engine.outbox({ kind: 'sms' }).at(0)?.text);
  for (const secret of ['correct horse', 'correct%20horse', pin]) {
    expect(kept).not.toContain(secret);
    expect(urls.join('\n')).not.toContain(secret);
  }
  await expect(page.locator('input[type=password]')).toHaveCount(0);
});
