import { expect, test, type Page } from '@playwright/test';
import { startMock, type StartedMock } from '../../mocks/server/node.js';

const basic = ({ accounts: [person] }: StartedMock) => `Basic ${btoa(`${person!.apiKey}:${person!.apiSecret}`)}`;

const send = (mock: StartedMock, text: string) =>
  fetch(`${mock.url}/sms/json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: basic(mock) },
    body: JSON.stringify({ from: 'Acme', to: '447700900500', text }),
  });

const part = (page: Page, name: string) => page.getByRole('region', { name });

test('the mock’s page shows a request as it comes, with its bodies, and what it has changed', async ({ page }) => {
  const mock = await startMock();
  await page.goto(mock.url);
  await expect(part(page, 'Outbox').getByRole('listitem')).toHaveCount(1);
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await send(mock, 'Hello there');
  const requests = part(page, 'Requests');
  const [line] = [requests.getByRole('listitem').filter({ hasText: 'POST /sms/json 200' })];
  await expect(line).toHaveCount(1);
  await line.getByText('Bodies').click();
  await expect(line).toContainText('"text": "Hello there"');
  await line.getByRole('button', { name: /^Changes of request \d+, POST \/sms\/json$/ }).press('Enter');
  await expect(requests.getByRole('heading', { name: /^POST \/sms\/json: \d+ changes$/ })).toBeFocused();
  await expect(requests).toContainText(/accounts\/acc_\w+\/balance/);
  await send(mock, 'Hello again');
  // A new request leaves the bodies of another one open.
  await expect(requests.getByRole('listitem').filter({ hasText: 'POST /sms/json 200' })).toHaveCount(2);
  await expect(requests).toContainText('"text": "Hello there"');
  expect(refused).toEqual([]);
  await mock.stop();
});

test('the mock’s page finds what is in the world, and shows no secret', async ({ page }) => {
  const mock = await startMock();
  await page.goto(mock.url);
  const world = part(page, 'World');
  await world.getByLabel('Kind').selectOption('users');
  await world.getByLabel('Search').fill('ada lovelace');
  await world.getByRole('button', { name: 'Search' }).click();
  await expect(world.getByRole('status')).toHaveText('1 found');
  await expect(world).toContainText('"email": "ada@example.com"');
  await expect(world).not.toContainText(mock.accounts[0]!.password);
  await mock.stop();
});

test('the mock’s page looks by itself while there is no stream of events', async ({ page }) => {
  const mock = await startMock();
  await page.route('**/_mock/events', (route) => route.fulfill({ status: 503 }));
  await page.goto(mock.url);
  await expect(part(page, 'Clock')).toContainText('2026-03-02 09:00:00 UTC');
  await mock.clock.advance('P1D');
  await expect(part(page, 'Clock')).toContainText('2026-03-03 09:00:00 UTC');
  await mock.stop();
});
