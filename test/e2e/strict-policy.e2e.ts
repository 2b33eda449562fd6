import { expect, test } from '@playwright/test';
import { providerPage } from '../../scripts/provider-pages.mjs';
import { namePayer } from './ada.js';
import { serveStrictly, strictPolicy, violations } from './strict-page.js';

const hostile = `* { box-sizing: content-box; margin: 9px } button, input { all: unset !important }`;
const page = `<!doctype html><html lang="en"><title>strict</title><link rel="stylesheet" href="/hostile.css">
  <script type="module" src="/page.js"></script>
  <nx-provider><nx-signup></nx-signup><nx-sign-in></nx-sign-in><nx-balance></nx-balance>
  <nx-getting-started></nx-getting-started></nx-provider>`;
/** The elements for signed-in users. */
const account = [
  'settings',
  'users',
  'profile',
  'api-settings',
  'password-reset',
  'numbers',
  'number-config',
  'number-search',
  'two-factor',
  'event-alerts',
  'opt-in',
  'dashboard',
  'usage',
];
const script = `
  import { createEngine, inProcess, scenarios } from './mocks/index.ts';
  import { mockPaymentProvider } from './mocks/payment-provider/provider.ts';
  import { signIn } from './src/api/session.ts';
  import { defineAll } from './src/index.ts';
  const client = inProcess(createEngine({ world: scenarios.new() }));
  const { token } = await client.call(signIn, { email: 'ada@example.com', password: 'correct horse' });
  client.authorize(token);
  document.querySelector('nx-provider').adapter = client;
  document.querySelector('nx-provider').paymentProvider = mockPaymentProvider({ pages: '/provider/' });
  defineAll();
`;

let server: Awaited<ReturnType<typeof serveStrictly>>;
test.beforeAll(async () => {
  const names = ['field.html', 'frame.js', 'field.js', 'cards.js', 'style.css'];
  const provider = Object.fromEntries(names.map((name) => [`/provider/${name}`, providerPage(`/provider/${name}`)?.body ?? '']));
  const files = { '/hostile.css': hostile, ...provider };
  server = await serveStrictly({ html: page, script, files, policy: `${strictPolicy}; frame-src 'self'` });
});
test.afterAll(() => server.close());

test('every element works, styled, where a page allows next to nothing and its styles are hostile', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(server.address);

  await expect(page.getByText('€2.00', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Show' }).last().click();
  await expect(page.locator('pre')).not.toContainText('••••');
  await page.getByRole('button', { name: 'Sign up' }).first().click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await page.getByLabel('Company name').fill('Acme');
  await page.getByLabel('Mobile phone').fill('12');

  const looks = await page.getByLabel('Company name').evaluate((input) => {
    const { borderTopWidth, paddingLeft, boxSizing, marginTop } = getComputedStyle(input);
    return { borderTopWidth, paddingLeft, boxSizing, marginTop, tall: input.getBoundingClientRect().height >= 40 };
  });
  expect(looks).toEqual({ borderTopWidth: '1px', paddingLeft: '12px', boxSizing: 'border-box', marginTop: '0px', tall: true });
  const button = await page
    .getByRole('button', { name: 'Sign up' })
    .first()
    .evaluate((it) => getComputedStyle(it).backgroundColor);
  expect(button).not.toBe('rgba(0, 0, 0, 0)');
  expect(await page.evaluate(violations)).toEqual([]);
  expect(await page.locator('[style]').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('so do the elements of an account, with a dialog, a menu and a table', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(server.address);
  await page.evaluate((names) => {
    const provider = document.querySelector('nx-provider')!;
    provider.replaceChildren(...names.map((name) => document.createElement(`nx-${name}`)));
  }, account);
  await page.locator('nx-users').getByRole('button', { name: 'Add user' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Grace Hopper');
  await page.getByRole('dialog').getByLabel('Email').fill('grace@example.com');
  await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('button', { name: 'Edit Grace Hopper' }).click();
  await page.getByRole('menuitem', { name: 'Suspend' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('row', { name: 'Grace Hopper' })).toContainText('Suspended');
  await page.getByLabel('Skype name').fill('ada.king');
  await page.getByRole('region', { name: 'Contact' }).getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved: Skype name.')).toBeVisible();
  await page.getByRole('button', { name: 'Generate' }).click();
  await page.getByRole('button', { name: 'Create secret' }).click();
  await expect(page.getByText('Both secrets are active.')).toBeVisible();
  expect(await page.evaluate(violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test('so does the billing page, with a provider’s card fields in frames that hostile styles leave as they are', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(server.address);
  await page.evaluate(() => document.querySelector('nx-provider')!.replaceChildren(document.createElement('nx-billing')));
  await namePayer(page, 'Credit card');
  const field = (title: string) => page.frameLocator(`iframe[title="${title}"]`).getByRole('textbox');
  await field('Card number').fill('5555555555554444');
  await field('Expiry date (MM/YY)').fill('12/29');
  await field('Security code').fill('123');
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((it) => getComputedStyle(it).margin),
  ).toBe('0px');
  await page.getByRole('button', { name: 'Pay €25.00' }).click();
  await expect(page.getByText('Balance now')).toBeVisible();
  for (const tab of ['Auto reload', 'Payment methods', 'Account activity']) await page.getByRole('tab', { name: tab }).click();
  await expect(page.getByRole('row', { name: /25\.00/ })).toBeVisible();
  expect(await page.evaluate(violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test.describe('a page with a Lit of its own', () => {
  const html = `<!doctype html><html lang="en"><title>two</title><script type="module" src="/page.js"></script>
    <div id="own"></div><nx-signup></nx-signup>`;
  // The suffix makes another module of the same file, as a host's bundle has it.
  const two = `
    import { html, render } from './node_modules/lit-html/lit-html.js?own';
    import { defineAll } from './src/index.ts';
    render(html\`<p>\${'Drawn by the host'}</p>\`, document.querySelector('#own'));
    defineAll();
  `;

  test('works beside the kit where its policy allows both to name theirs lit-html', async ({ page }) => {
    const policy = `${strictPolicy} 'allow-duplicates'`;
    const both = await serveStrictly({ html, script: two, policy });
    await page.goto(both.address);
    await expect(page.getByText('Drawn by the host')).toBeVisible();
    await expect(page.getByLabel('Company name')).toBeVisible();
    expect(await page.evaluate(violations)).toEqual([]);
    both.close();
  });

  test('stops at the second policy of that name where duplicates are not allowed', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const one = await serveStrictly({ html, script: two });
    await page.goto(one.address);
    await expect.poll(() => errors.join()).toContain('lit-html');
    await expect(page.getByText('Drawn by the host')).toHaveCount(0);
    one.close();
  });
});
