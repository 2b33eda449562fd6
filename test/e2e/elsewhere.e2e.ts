import { expect, test } from '@playwright/test';

test('single elements work on a site that is nothing like ours', async ({ page }) => {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  await page.goto('/stories/portal/elsewhere/signal-box.html');
  await page.getByRole('combobox', { name: 'Country' }).fill('united k');
  await page.getByRole('combobox', { name: 'Country' }).press('Enter');
  await expect(page.getByText(/^[\d,]+ numbers$/)).toBeVisible();

  await page.getByRole('button', { name: 'Make payment of €25.00' }).click();
  await expect(page.getByText('Balance now')).toBeVisible();
  await expect(page.locator('nx-balance')).toContainText('€51.9691');

  await expect(page.getByText('Text STOP to 98975')).toBeVisible();
  await page.getByLabel('Mobile number').fill('0207 946 0000');
  await page.getByRole('button', { name: 'Text me' }).click();
  await expect(page.getByText('Enter a US number: 10 digits, or 11 starting with 1.')).toBeVisible();
  await page.getByLabel('Mobile number').fill('(202) 555-0123');
  await page.getByRole('button', { name: 'Text me' }).click();
  await expect(page.getByText('You’re opted in. Text STOP to opt out.')).toBeVisible();
  expect(troubles).toEqual([]);
});
