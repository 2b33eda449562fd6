import { expect, test } from '@playwright/test';

test('single elements work on a site that is nothing like ours', async ({ page }) => {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  await page.goto('/stories/portal/elsewhere.html');
  await page.getByRole('combobox', { name: 'Country' }).fill('united k');
  await page.getByRole('combobox', { name: 'Country' }).press('Enter');
  await expect(page.getByText(/^Numbers found/)).toBeVisible();

  await page.getByRole('button', { name: 'Pay €25.00 now' }).click();
  await expect(page.getByText('Balance now')).toBeVisible();
  await expect(page.locator('nx-balance')).toContainText('€51.9691');

  await expect(page.getByText('Text STOP to 98975')).toBeVisible();
  await page.getByLabel('Mobile number').fill('0207 946 0000');
  await page.getByRole('button', { name: 'Yes, text me' }).click();
  await expect(page.getByText('Please write a number of the United States.')).toBeVisible();
  await page.getByLabel('Mobile number').fill('(202) 555-0123');
  await page.getByRole('button', { name: 'Yes, text me' }).click();
  await expect(page.getByText('We will text you. STOP ends it.')).toBeVisible();
  expect(troubles).toEqual([]);
});
