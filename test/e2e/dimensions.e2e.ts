import { expect, test } from '@playwright/test';
import type { MockServer } from '../../mocks/server/node.js';
import { scenarios } from '../../mocks/index.js';
import { beginAt } from './ada.js';

/** Every page of the account on every screen that the product supports, and the explanation in browsers that can't run it. */
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
  numbers: /Monthly cost/,
  'buy-numbers': /Select one or more numbers/,
  'two-factor': /Not set up/,
  'event-alerts': /Program name/,
  usage: /No requests yet/,
  settings: /Finance email addresses/,
  users: /Add user/,
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
        const isList = name === 'users' || name === 'numbers';
        if (isList && width >= 1024) await expect(page.getByRole('main').getByRole('columnheader').first()).toBeVisible();
      }
    }
  });

test('1366×768: a dialog’s buttons are in sight, however long it is', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  ({ server } = await beginAt(page, scenarios.numbers(), baseURL));
  await page.evaluate(() => void (location.hash = '#/users'));
  await page.getByRole('button', { name: 'Add user' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('button[part=submit]')).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1366, height: 400 });
  await expect(dialog.locator('button[part=submit]')).toBeInViewport({ ratio: 1 });
});

for (const [width, height] of [...screens.filter(([width]) => width >= 390), [800, 600]] as const)
  test(`${width}×${height}: what a top-up comes to, and its button, are in sight from the top`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height });
    ({ server } = await beginAt(page, scenarios.live(), baseURL));
    await page.evaluate(() => void (location.hash = '#/billing'));
    const summary = page.getByRole('region', { name: 'Summary' });
    await expect(summary.getByRole('button', { name: 'Make payment of €25.00' })).toBeInViewport({ ratio: 1 });
    await expect(summary.getByText('Balance after payment')).toBeInViewport();
  });

test('a low screen is not covered by a summary', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 640, height: 320 });
  ({ server } = await beginAt(page, scenarios.live(), baseURL));
  await page.evaluate(() => void (location.hash = '#/billing'));
  const pay = page.getByRole('button', { name: 'Make payment of €25.00' });
  await expect(pay).toBeAttached();
  await expect(pay).not.toBeInViewport();
});

for (const [width, wide, where] of [
  [1024, 576, 'in the middle'],
  [390, 390, 'at the bottom'],
  [320, 320, 'at the bottom'],
] as const)
  test(`a dialog with a form is ${wide} pixels wide, ${where} of ${width}, and its first field has the focus`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    ({ server } = await beginAt(page, scenarios.numbers(), baseURL));
    await page.evaluate(() => void (location.hash = '#/users'));
    await page.getByRole('button', { name: 'Add user' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeFocused();
    const box = (await page.getByRole('dialog').boundingBox())!;
    expect([box.width, box.x]).toEqual([wide, (width - wide) / 2]);
    expect(box.y + box.height === 844).toBe(where === 'at the bottom');
  });

test('a finger meets no button, box or menu item that is lower than 44 pixels', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
    isMobile: true,
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  ({ server } = await beginAt(page, scenarios.numbers(), baseURL));
  for (const [name, ready] of Object.entries(pages)) {
    await page.evaluate((path) => void (location.hash = path), `#/${name}`);
    await expect(page.getByRole('main')).toContainText(ready);
    await expect(page.getByRole('main').locator('[part=loading]')).toHaveCount(0);
    const low = await page
      .getByRole('main')
      .locator('button:visible, select:visible, summary:visible, input:not([type=radio], [type=checkbox]):visible, td a:visible')
      .evaluateAll((all) => all.filter((it) => (it as HTMLElement).offsetHeight < 44).map((it) => it.outerHTML.slice(0, 100)));
    expect(low, name).toEqual([]);
  }
  await page.getByRole('button', { name: 'Ada Lovelace', exact: true }).click();
  const items = await page.getByRole('menuitem').evaluateAll((all) => all.map((it) => (it as HTMLElement).offsetHeight));
  expect(Math.min(...items.filter(Boolean))).toBeGreaterThanOrEqual(44);
  await context.close();
});

test('without JavaScript a page says so', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('noscript p')).toHaveText('This page needs JavaScript. Turn it on, then reload.');
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
  await expect(page.getByRole('heading', { name: 'Mailbox' })).toBeVisible();
  expect(troubles).toEqual([]);
});
