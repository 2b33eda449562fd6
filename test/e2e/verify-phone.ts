import { expect, type Page } from '@playwright/test';
import type { Engine } from '../../mocks/index.js';

/** Signs up with the form as it is filled in, and enters the PIN of the text that was sent. */
export async function verifyPhone(page: Page, engine: Engine, company: string): Promise<void> {
  const form = page.locator('nx-signup');
  await form.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { name: 'Phone number verification' })).toBeFocused();
  const [pin = ''] = /\d{6}/.exec(engine.outbox({ kind: 'sms' }).at(-1)?.text ?? '') ?? [];
  await form.getByLabel('PIN', { exact: true }).fill(pin);
  await form.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText(`Your account for ${company} is ready.`)).toBeVisible();
}
