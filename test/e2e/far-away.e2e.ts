import { expect, test } from '@playwright/test';
import type { MockServer } from '../../mocks/server/node.js';
import { ada, scenarios } from '../../mocks/index.js';
import { beginAt, openPage, openPlace, written } from './ada.js';

/** The browser's clock is eight hours behind the backend's. */
test.use({ timezoneId: 'America/Los_Angeles' });

let server: MockServer;
test.afterEach(() => server.close());

test('one instant is the same everywhere, by the clock of whoever looks, and its zone is named', async ({ page, baseURL }) => {
  const begun = await beginAt(page, scenarios.new({ now: Date.UTC(2026, 2, 2, 5) }), baseURL);
  server = begun.server;
  await expect(page.getByText('Waiting for your first API request…')).toBeVisible();
  await begun.engine.handle({
    url: '/sms/json',
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}` },
    body: JSON.stringify({ from: 'Nexmo', to: '447700900001', text: 'Hello' }),
  });
  await page.getByRole('button', { name: 'Check now' }).or(page.getByText('Your first API request has arrived')).first().click();
  await expect(page.getByText('Received 1 Mar 2026, 21:00 GMT-8.')).toBeVisible();

  await openPage(page, 'Billing & payments');
  await page.getByRole('tab', { name: 'Account activity' }).click();
  await expect(page.getByRole('row', { name: written('447700900001') })).toContainText('1 Mar 2026, 21:00');
  await expect(page.getByText('Times: Pacific Time. Days: UTC.')).toBeVisible();

  await openPlace(page, 'Usage');
  await expect(page.getByRole('row', { name: written('447700900001') })).toContainText('1 Mar 2026, 21:00');
  await expect(page.getByText('Times: Pacific Time. Days: UTC.')).toBeVisible();
});
