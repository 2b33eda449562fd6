import { expect, test } from '@playwright/test';
import type { MockServer } from '../../mocks/doors/node.js';
import { scenarios } from '../../mocks/index.js';
import { beginAt } from './ada.js';

/** Every page of the account on every screen that the product supports, and what is said where it can't run. */
let server: MockServer;
test.afterEach(() => server?.close());

const screens = [
  [1366, 768],
  [1920, 1080],
  [1280, 1024],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const;
const pages = {
  home: /Balance/,
  numbers: /Rent per month/,
  'buy-numbers': /Choose a country/,
  'two-factor': /Not added yet/,
  'event-alerts': /Program name/,
  usage: /No requests yet/,
  settings: /Finance email addresses/,
  users: /Add a user/,
  profile: /Ada Lovelace/,
  billing: /Top up/,
  api: /API key/,
} as const;

for (const [width, height] of screens)
  test(`${width}×${height}: every page fits, in English and from right to left`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height });
    ({ server } = await beginAt(page, scenarios.numbers(), baseURL));
    for (const locale of ['en', 'ar']) {
      await page.getByRole('combobox', { name: /^Language/ }).selectOption(locale);
      for (const [name, ready] of Object.entries(pages)) {
        await page.evaluate((path) => void (location.hash = path), `#/${name}`);
        if (locale === 'en') await expect(page.getByRole('main')).toContainText(ready);
        await expect(page.getByRole('main').locator('[part=loading]')).toHaveCount(0);
        const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth);
        expect(wide, `${name}, ${locale}`).toBeLessThanOrEqual(0);
      }
    }
  });

test('without JavaScript a page says so', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('noscript p')).toHaveText('This page needs JavaScript. Switch it on, then reload.');
  await expect(page.locator('noscript p')).toBeVisible();
  await context.close();
});

test('without custom elements a page says so, and nothing breaks', async ({ page }) => {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  await page.addInitScript(() => Object.defineProperty(window, 'customElements', { value: undefined }));
  await page.goto('/');
  await expect(page.getByText('This browser is too old for this page.')).toBeVisible();
  await expect(page.getByText('Loading your account…')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The mailbox' })).toBeVisible();
  expect(troubles).toEqual([]);
});
