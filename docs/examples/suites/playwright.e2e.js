// npx playwright test
import { expect as plain, test as base } from '@playwright/test';
import { buyNumber, matchers, signIn, signUp, topUp } from 'nexmo-account-kit/testing';
import { worldFixtures } from 'nexmo-account-kit/testing/playwright';

// The address that your page gives to <nx-provider>. Nobody needs to listen there.
const backend = 'http://127.0.0.1:9';
const test = base.extend(worldFixtures(backend));
const expect = plain.extend(matchers);
const address = `/?backend=${backend}`;

const charles = {
  companyName: 'Difference Engines Ltd',
  name: 'Charles Babbage',
  email: 'charles@example.com',
  password: 'a sentence of my own',
  country: 'GB',
  phone: '+447700900456',
};

test.describe('where nobody has an account', () => {
  test.use({ worldOptions: { scenario: 'empty' } });

  test('somebody signs up, and has free credit', async ({ page, world }) => {
    await page.goto(address);
    await signUp(page, charles, () => world.pin(charles.phone));
    await expect(page.getByText('Waiting for your first API request…')).toBeVisible();
    expect(world).toHaveBalance('2.00', charles.email);
    expect(world).toHaveSent({ kind: 'email', to: charles.email });
  });
});

test('somebody signs in, tops up and buys a number', async ({ page, world }) => {
  await page.goto(address);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Sign in', exact: true }).click();
  await signIn(main, world.people[0]);
  await page.getByRole('button', { name: 'Ada Lovelace', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Billing & payments', exact: true }).click();
  await topUp(main, { amount: 50 });
  expect(world).toHaveBalance('77.00');
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await page.getByRole('link', { name: 'Buy numbers', exact: true }).click();
  await buyNumber(page, { country: 'United Kingdom', digits: '447700900098' });
  expect(world).toRent('447700900098');
});
