import { expect, test } from '@playwright/test';
import type { MockServer } from '../../mocks/server/node.js';
import { ada, scenarios, type Engine } from '../../mocks/index.js';
import { beginAt, openPlace, written } from './ada.js';

/** Alerts by a short code, from their settings to the final status of each text, on the portal with a mock server. */
let engine: Engine;
let server: MockServer;
test.afterEach(() => server.close());

/** Sends an alert as one of her programs would, and returns its status. */
const alert = async (to: string) => {
  const query = new URLSearchParams({ api_key: ada.apiKey, api_secret: ada.apiSecret, to, template: '0', engine: 'Engine 3' });
  const { body } = await engine.handle({ url: `/sc/us/alert/json?${query}`, method: 'POST', headers: {} });
  return (JSON.parse(String(body)) as { messages: readonly { status: string }[] }).messages[0]!.status;
};

test('set up, sent, stopped; and the story of each text is told', async ({ page, baseURL }) => {
  ({ engine, server } = await beginAt(page, scenarios.live(), baseURL));
  await openPlace(page, 'Event-based alerts');
  await page.getByLabel(/^Message 1/).fill('${engine} has stopped.');
  await expect(page.getByRole('group', { name: 'Preview' })).toContainText('engine has stopped.');
  for (const [label, value] of Object.entries({
    'Program name': 'Engine alerts',
    'Purpose of the messages': 'When an engine stops',
    'Support contact': '1 800 555 0100',
    'Contact person': 'Ada Lovelace',
    'Contact email': 'ada@example.com',
    'Terms and conditions URL': 'https://ada.example/terms',
    'Privacy policy URL': 'https://ada.example/privacy',
  }))
    await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText('added.')).toBeVisible();
  await expect(page.getByText('Engine alerts: 1 message a day.')).toBeVisible();

  // The second number answers STOP to every message.
  expect([await alert('12125550123'), await alert('12025550199'), await alert('12025550199')]).toEqual(['0', '0', '102']);
  expect(engine.outbox({ kind: 'sms' }).at(-1)?.text).toBe('Engine 3 has stopped.');
  await page.getByRole('button', { name: '+ 10 min' }).press('Enter');
  await expect(page.getByRole('row', { name: written('12025550199') })).toContainText('Opted out');

  const choose = async (status: string) => {
    await page
      .getByRole('search')
      .getByRole('button', { name: /^Filter: Status/ })
      .click();
    await page.getByRole('option', { name: status }).click();
  };
  const found = async (count: number, words: string) => {
    await expect(page.getByText(words, { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Details: / })).toHaveCount(count);
  };
  await openPlace(page, 'Usage');
  await found(3, '3 requests');
  await choose('Rejected');
  await found(1, '1 request');
  await page.getByRole('button', { name: written('12025550199') }).click();
  const story = page.getByRole('dialog');
  await expect(story).toContainText('Rejected by the API. Nothing was sent.');
  await expect(story).toContainText('This number has opted out by texting STOP.');
  await story.getByRole('button', { name: 'Close' }).click();
  await choose('Delivered');
  await found(2, '2 requests');
  expect(page.url()).toContain('#/usage');
});
