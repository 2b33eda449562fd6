import { expect, test, type Page } from '@playwright/test';

/** The demo portal on the mock in its page, controlled by its panel. */
const part = (page: Page, name: string) => page.getByRole('region', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function signIn(page: Page) {
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function begin(page: Page, scenario: string) {
  await page.getByRole('combobox', { name: 'Scenario', exact: true }).selectOption(scenario);
  await press(page, 'Start scenario');
}

test('the phone gets the PIN, and ten minutes later it has expired', async ({ page }) => {
  await page.goto('/');
  await expect(part(page, 'Phone').getByText('No messages yet.')).toBeVisible();
  await page.getByLabel('Company name').fill('Acme Ltd');
  await page.getByLabel('Your name').fill('Ada Lovelace');
  await page.getByLabel('Email').fill('ada@acme.example');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByLabel('Country').focus();
  await page.getByLabel('Country').selectOption('United Kingdom');
  await page.getByLabel('Mobile phone').fill('07700 900 123');
  await press(page, 'Sign up');
  const text = part(page, 'Phone').getByRole('listitem').first();
  await expect(text).toContainText('Your Nexmo code is');
  await expect(text).toContainText(/\d{6}/);
  await expect(page.getByLabel('PIN', { exact: true })).toBeVisible();
  await press(page, '+ 10 min');
  await expect(page.getByRole('main').getByText(/expired/)).toBeVisible();
});

test('a scenario, a day, a date, the next event: what happened is listed, and mail can be read', async ({ page }) => {
  await page.goto('/');
  await begin(page, 'reloading');
  await press(page, 'Sign in');
  await signIn(page);
  await expect(page.getByRole('main').getByText('Analytical Engines Ltd')).toBeVisible();
  const clock = part(page, 'Backend clock');
  await press(page, 'Skip to next event');
  await expect(part(page, 'Events').getByRole('listitem').first()).toContainText('delivered');
  await press(page, '+ 1 day');
  await expect(clock.getByRole('time')).toContainText('2026-03-03');
  await clock.getByLabel('Date and time (UTC)').fill('2026-04-01T12:00');
  await press(page, 'Move clock');
  await expect(clock.getByRole('time')).toContainText('2026-04-01 12:00');
  await clock.getByLabel('Date and time (UTC)').fill('2020-01-01T12:00');
  await press(page, 'Move clock');
  await expect(page.getByText('The clock can only move forward')).toBeVisible();
  await part(page, 'Mailbox').getByText('Welcome to Nexmo').click();
  await expect(part(page, 'Mailbox').getByText('€2.00 of free credit')).toBeVisible();
});

test('a reload keeps the world: its people, its phone, its clock', async ({ page }) => {
  await page.goto('/');
  await begin(page, 'live');
  await press(page, '+ 1 day');
  await expect(part(page, 'Backend clock').getByRole('time')).toContainText('2026-03-03');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(part(page, 'Backend clock').getByRole('time')).toContainText('2026-03-03');
  await signIn(page);
  await expect(page.getByRole('link', { name: 'Balance €27.00' })).toBeVisible();
});
