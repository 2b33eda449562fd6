import { expect, test, type Page } from '@playwright/test';
import type { NxSignup } from '../../src/index.js';
import { visit } from './cdn-page.js';

const code = '**/own-fields-*.js';

/** The sign-up with everything that the kit itself asks for. */
async function filledIn(page: Page) {
  const form = page.locator('nx-signup');
  await form.getByLabel('Company name').fill('Difference Engines Ltd');
  await form.getByLabel('Your name').fill('Charles Babbage');
  await form.getByLabel('Email').fill('charles@example.com');
  await form.getByLabel('Password', { exact: true }).fill('nine small wheels');
  await form.getByLabel('Mobile phone').fill('07700 900456');
  return form;
}

test('a sign-up is not sent without the host’s own fields, and asks for them again when their code did not come', async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const { engine, end } = await visit(page, '<nx-provider><nx-signup country="GB"></nx-signup></nx-provider>');
  await page.route(code, (route) => route.abort(), { times: 1 });
  const form = await filledIn(page);
  await form.evaluate((it: NxSignup) => {
    it.fields = [{ id: 'terms', label: 'I agree to the partner terms', kind: 'checkbox', required: true }];
  });
  await expect(form.getByText('We can’t reach the service right now.')).toBeVisible();

  await form.getByRole('button', { name: 'Sign up' }).click();
  await expect(form.getByText('We can’t reach the service right now.')).toBeVisible();
  await form.getByLabel('I agree to the partner terms').check();
  await expect(form.getByLabel('Company name')).toHaveValue('Difference Engines Ltd');
  await expect(form.getByLabel('Password', { exact: true })).toHaveValue('nine small wheels');
  expect(engine.outbox({ kind: 'sms' })).toEqual([]);

  await form.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { name: 'Phone number verification' })).toBeVisible();
  expect(errors).toEqual([]);
  await end();
});

test('a sign-up that is sent while the code of the host’s own fields is on its way waits for them', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const { engine, end } = await visit(page, '<nx-provider><nx-signup country="GB"></nx-signup></nx-provider>');
  await page.route(code, async (route) => (await arrived, route.continue()));
  const form = await filledIn(page);
  await form.evaluate((it: NxSignup) => {
    it.fields = [{ id: 'order', label: 'Order number', kind: 'text', required: true }];
  });
  await form.getByRole('button', { name: 'Sign up' }).click();
  await expect(form.getByText('We can’t reach the service right now.')).toBeVisible();
  arrive();
  await form.getByLabel('Order number').fill('42');
  await expect(form.getByLabel('Email')).toHaveValue('charles@example.com');
  expect(engine.outbox({ kind: 'sms' })).toEqual([]);
  await form.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { name: 'Phone number verification' })).toBeVisible();
  await end();
});
