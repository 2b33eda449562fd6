import { expect, test } from '@playwright/test';
import type { MockServer } from '../../mocks/doors/node.js';
import { scenarios } from '../../mocks/index.js';
import { beginAt } from './ada.js';

let server: MockServer;
test.afterEach(() => server?.close());

test('what `npm start` serves works: the sign-up is there, and Ada finds her balance', async ({ page, baseURL }) => {
  await page.goto('/');
  await expect(page.getByLabel('Company name')).toBeVisible();
  ({ server } = await beginAt(page, scenarios.live(), baseURL));
  await expect(page.getByRole('main').getByText('Balance').first()).toBeVisible();
});
