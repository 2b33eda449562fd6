import { expect, test } from '@playwright/test';
import type { MockServer } from '../../mocks/server/node.js';
import { scenarios } from '../../mocks/index.js';
import { beginAt } from './ada.js';

let server: MockServer;
test.afterEach(() => server?.close());

test('the portal is there: the sign-up, and Ada’s balance once she has signed in', async ({ page, baseURL }) => {
  await page.goto('/');
  await expect(page.getByLabel('Company name')).toBeVisible();
  ({ server } = await beginAt(page, scenarios.live(), baseURL));
  await expect(page.getByRole('main').getByText('Balance').first()).toBeVisible();
});
