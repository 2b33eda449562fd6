import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ada } from '../../mocks/index.js';
import { backendHere, loader, visit } from './cdn-page.js';

const email = (page: Page) => page.getByLabel('Email').first();

test('what stands in light DOM can be read and used with the CDN files, whatever the page does to buttons', async ({ page }) => {
  const { end } = await visit(page, '<nx-provider><nx-profile>Loading…</nx-profile><nx-sign-in></nx-sign-in></nx-provider>');
  await email(page).fill(ada.email);
  await page.getByLabel('Password').first().fill(ada.password);
  await page.locator('nx-sign-in').getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Edit password' })).toBeVisible();
  for (const button of await page.locator('nx-profile').getByRole('button').all()) {
    const look = await button.evaluate((it) => {
      const { color, backgroundColor, borderTopWidth, minHeight, textDecorationLine } = getComputedStyle(it);
      return {
        isRead: color !== backgroundColor,
        isDrawn: parseFloat(borderTopWidth) > 0 || textDecorationLine === 'underline',
        isTall: parseFloat(minHeight) >= 24,
      };
    });
    expect(look, await button.innerText()).toEqual({ isRead: true, isDrawn: true, isTall: true });
  }
  await end();
});

test('the loader brings what the page has, and what it gets, and no other element', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { end } = await visit(page, '<nx-provider><p id="place"></p></nx-provider>');
  await page.waitForFunction(() => customElements.get('nx-provider'));
  expect(asked).not.toContain('/sign-in.js');
  await page.locator('#place').evaluate((it) => {
    const around = document.createElement('span');
    around.append(document.createElement('nx-sign-in'));
    it.append(around);
  });
  await expect(email(page)).toBeVisible();
  expect(asked.filter((path) => ['/sign-in.js', '/signup.js', '/billing.js'].includes(path))).toEqual(['/sign-in.js']);
  expect(new Set(asked).size, 'each file once').toBe(asked.length);
  await end();
});

test('a second loader on the page steps back, says so once, and brings nothing twice', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const second = '<script type="module" src="/second-loader.js"></script>';
  const { end } = await visit(page, `${second}<nx-provider><nx-sign-in>Loading…</nx-sign-in></nx-provider>`);
  await expect(email(page)).toBeVisible();
  const steps = warnings.filter((it) => it.includes('steps back'));
  expect(steps).toEqual([expect.stringMatching(/^The elements are loaded by version \d+\.\d+\.\d+ already/)]);
  const files = asked.filter((path) => path.endsWith('.js'));
  expect(files.toSorted()).toEqual([...new Set(files)].toSorted());
  await end();
});

test('an element in a shadow root of the page is brought when the page says so', async ({ page }) => {
  const { end } = await visit(page, '<nx-provider><div id="place"></div></nx-provider>');
  await page.locator('#place').evaluate(async (it, loader) => {
    const root = it.attachShadow({ mode: 'open' });
    root.append(document.createElement('nx-sign-in'));
    const { load } = (await import(loader)) as { load(root: ShadowRoot): void };
    load(root);
  }, loader);
  await expect(email(page)).toBeVisible();
  await end();
});

test('a file that does not come is told in the console, and asked for again by the next element', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  const { end } = await visit(page, '<nx-provider><nx-sign-in>Loading…</nx-sign-in></nx-provider>', { without: '/sign-in.js' });
  await expect.poll(() => said.join()).toContain('<nx-sign-in> could not be loaded.');
  await expect(page.getByText('Loading…')).toBeVisible();
  await page.locator('nx-provider').evaluate((it) => it.append(document.createElement('nx-sign-in')));
  await expect(email(page)).toBeVisible();
  await end();
});

test('what elements ask first is asked while their code comes, and no more than once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.method() === 'GET' && asked.push(new URL(request.url()).pathname));
  // The code comes when the answer has come.
  const answered = page.waitForResponse((it) => it.url().endsWith('/balance') && it.request().method() === 'GET');
  await page.route('**/balance.js', async (route) => {
    await answered;
    await route.continue();
  });
  const provider = `<nx-provider base-url="${backendHere}" tokens="session">`;
  const { end } = await visit(page, `${provider}<nx-balance>Loading…</nx-balance></nx-provider>`, { isSignedIn: true });
  await expect(page.getByText('€27.00')).toBeVisible();
  expect(asked.filter((path) => path === '/balance')).toHaveLength(1);
  await end();
});

test('a token that is no longer good is refused once, and the page shows the way back in', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.method() === 'GET' && asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      return key.startsWith('nexmo-account-kit') ? 'an-old-token' : getItem.call(this, key);
    };
  });
  const provider = `<nx-provider base-url="${backendHere}" tokens="session">`;
  const { end } = await visit(page, `${provider}<nx-balance>Loading…</nx-balance></nx-provider>`, { isSignedIn: true });
  await expect(page.getByText('You’re signed out')).toBeVisible();
  expect(asked.filter((path) => path === '/balance')).toHaveLength(1);
  await end();
});

test('the files that README lists for the sign-up are those that it needs', () => {
  const listed = [...readFileSync('README.md', 'utf8').matchAll(/<link rel="modulepreload" href="\/([\w/.-]+)" \/>/g)];
  const { elements } = JSON.parse(readFileSync('dist/cdn/preload.json', 'utf8')) as { elements: Record<string, string[]> };
  expect(new Set(listed.map(([, file]) => file))).toEqual(new Set(elements['nx-signup']));
});
