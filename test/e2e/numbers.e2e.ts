import { expect, test, type Page } from '@playwright/test';
import type { MockServer } from '../../mocks/server/node.js';
import { scenarios, type Engine } from '../../mocks/index.js';
import { beginAt, comeAgain, openPlace, spendUntilBelow, written } from './ada.js';

/** A number's life over months, on the portal with a mock server. */
let engine: Engine;
let server: MockServer;
test.afterEach(() => server.close());

const drama = '447700900098';
const main = (page: Page) => page.getByRole('main');

async function buy(page: Page, digits: string, country = 'united k') {
  await openPlace(page, 'Buy numbers');
  await page.getByRole('combobox', { name: 'Country' }).fill(country);
  await page.getByRole('combobox', { name: 'Country' }).press('Enter');
  await page.getByLabel('Digits').fill(digits);
  await page.getByRole('checkbox', { name: written(digits) }).check();
}
async function agree(page: Page) {
  const buy = { name: /^Buy \d/ };
  await main(page).getByRole('button', buy).click();
  await page.getByRole('dialog').getByRole('button', buy).click();
}

test('rented on the 31st, renewed through February, lost without credit, bought back', async ({ page, baseURL }) => {
  const world = scenarios.live({ now: Date.UTC(2027, 0, 31, 9) });
  ({ engine, server } = await beginAt(page, world, baseURL));
  await buy(page, drama);
  await agree(page);
  await expect(page.getByText('You bought')).toBeVisible();
  await openPlace(page, 'Your numbers');
  const row = page.getByRole('row', { name: written(drama) });
  await expect(row).toContainText('28 Feb 2027');

  engine.moveTo(Date.UTC(2027, 2, 1, 9));
  await comeAgain(page);
  await openPlace(page, 'Your numbers');
  await expect(row).toContainText('31 Mar 2027');

  spendUntilBelow(engine, 1);
  await comeAgain(page);
  await openPlace(page, 'Your numbers');
  await expect(page.getByText('Numbers at risk')).toBeVisible();
  await expect(row).toContainText('Balance too low');
  engine.moveTo(Date.UTC(2027, 2, 31, 12));
  await comeAgain(page);
  await openPlace(page, 'Your numbers');
  await expect(page.getByText('No numbers yet')).toBeVisible();
  expect(engine.outbox({ kind: 'email' }).some(({ text }) => text.includes(drama))).toBe(true);

  await buy(page, drama);
  await expect(page.getByText('short. Top up to buy these numbers')).toBeVisible();
  await main(page).getByRole('button', { name: 'Top up', exact: true }).click();
  await page.getByRole('button', { name: 'Make payment of €25.00' }).click();
  await expect(page.getByText('was added to your balance on')).toBeVisible();
  await agree(page);
  await expect(page.getByText('You bought')).toBeVisible();
  await openPlace(page, 'Your numbers');
  await expect(row).toContainText('30 Apr 2027');
});

test('a number of a country that wants an address there is bought once the company has one', async ({ page, baseURL }) => {
  ({ engine, server } = await beginAt(page, scenarios.live(), baseURL));
  await buy(page, '393391230098', 'italy');
  await agree(page);
  await expect(page.getByText('requires a company address in its country')).toBeVisible();
  await page.getByRole('button', { name: 'Edit company address' }).click();
  const company = page.getByRole('region', { name: 'Company' });
  await company.getByLabel('Country').focus();
  await company.getByLabel('Country').selectOption('IT');
  await company.getByLabel('Street and number').fill('Via Roma 1');
  await company.getByLabel('City').fill('Torino');
  await company.getByLabel('Postal code').fill('10121');
  await page.getByRole('button', { name: 'Save changes', exact: true }).click();
  await expect(page.getByText('Saved: Address.')).toBeVisible();
  await openPlace(page, 'Buy numbers');
  await agree(page);
  await expect(page.getByText('You bought')).toBeVisible();
});

test('a number is set up: a webhook that is down is said to be, one that is live is taken over', async ({ page, baseURL }) => {
  ({ engine, server } = await beginAt(page, scenarios.numbers(), baseURL));
  await openPlace(page, 'Your numbers');
  await page.getByRole('button', { name: written('442079460098') }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const webhook = page.getByLabel('Inbound SMS webhook');
  await webhook.fill('https://ada.example/down');
  await main(page).getByRole('button', { name: 'Update', exact: true }).click();
  await expect(page.getByText(/ada\.example\/down.* didn’t respond\./)).toBeVisible();
  await webhook.fill('https://ada.example/live');
  await main(page).getByRole('button', { name: 'Update', exact: true }).click();
  await expect(page.getByText('Saved: Inbound SMS webhook.')).toBeVisible();
  await expect(page.getByRole('row', { name: written('442079460098') })).toContainText('https://ada.example/live');
});
