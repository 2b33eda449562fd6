import { expect, test, type Page } from '@playwright/test';
import type { MockServer } from '../../mocks/server/node.js';
import { scenarios, type Engine, type ScenarioName } from '../../mocks/index.js';
import { beginAt, comeAgain, namePayer, openPage, spendUntilBelow } from './ada.js';

/** Payments by every method on the portal, with the mock's own payment provider in frames and windows of another origin. */
let engine: Engine;
let server: MockServer;

async function begin(page: Page, scenario: ScenarioName, baseURL: string | undefined) {
  ({ engine, server } = await beginAt(page, scenarios[scenario](), baseURL));
  await openPage(page, 'Billing & payments');
}
test.afterEach(() => server.close());

/** Moves the backend's clock by the portal's panel. */
// By a key: a mail that arrives moves the button from under the pointer.
const move = (page: Page, by: '+ 10 min' | '+ 1 h' | '+ 1 day') =>
  page.getByRole('button', { name: by, exact: true }).press('Enter');

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

const cardField = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}"]`).getByRole('textbox');

async function payByCard(page: Page, number: string) {
  await namePayer(page, 'Credit card');
  await cardField(page, 'Card number').pressSequentially(number);
  await cardField(page, 'Expiry date (MM/YY)').pressSequentially('1229');
  await cardField(page, 'Security code').pressSequentially('123');
  await button(page, 'Pay €25.00').click();
}

/** Everything that a page holds: each of its trees, its storage, and the events of its elements. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const trees = (root: Document | ShadowRoot): string =>
      [...root.querySelectorAll('*')].reduce(
        (text, it) => `${text}${it.outerHTML}${(it as HTMLInputElement).value ?? ''}${it.shadowRoot ? trees(it.shadowRoot) : ''}`,
        '',
      );
    const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]);
    return `${trees(document)}${stored}${JSON.stringify((window as unknown as { collected: unknown[] }).collected)}`;
  });

test('a card: its number is nowhere but in the provider’s frames; the invoice comes when it is asked for', async ({
  page,
  baseURL,
}) => {
  const sent: string[] = [];
  page.on('request', (it) => sent.push(`${it.url()} ${JSON.stringify(it.headers())} ${it.postData() ?? ''}`));
  page.on('console', (it) => sent.push(it.text()));
  await page.addInitScript(() => {
    const collected: unknown[] = [];
    Object.assign(window, { collected });
    for (const type of ['nx-before-payment', 'nx-payment-changed', 'message'])
      window.addEventListener(type, (event) => collected.push((event as CustomEvent).detail ?? (event as MessageEvent).data));
  });
  await begin(page, 'new', baseURL);
  await expect(page.getByText('This payment ends demo mode.')).toBeVisible();
  const number = '4111111111111111';
  await payByCard(page, number);
  await expect(page.getByText('Balance now')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('€27.00');
  expect(engine.world.payments.values()).toHaveLength(1);

  const world = JSON.stringify([engine.world.payments.values(), engine.world.accounts.values()]);
  const kept = [...sent, await everything(page), world, JSON.stringify(engine.outbox())].join('\n');
  expect(sent.length).toBeGreaterThan(20);
  for (const written of [number, '4111 1111 1111 1111', '411111111111', '11111111']) expect(kept).not.toContain(written);
  expect(kept).toContain('1111');

  await page.getByRole('button', { name: /^Request invoice of/ }).click();
  await expect(page.getByText('Ready by')).toBeVisible();
  for (let days = 0; days < 3; days++) engine.advance(86_400_000);
  await comeAgain(page);
  await openPage(page, 'Billing & payments');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Invoice .* \(PDF\)$/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

test('a card that is mistyped, one that is not taken, and one that the bank refuses', async ({ page, baseURL }) => {
  await begin(page, 'new', baseURL);
  await payByCard(page, '4111111111111112');
  await expect(page.getByText('This value is incorrect. Check it and enter it again.')).toBeVisible();
  await expect(cardField(page, 'Card number')).toBeFocused();
  await cardField(page, 'Card number').fill('378282246310005');
  await button(page, 'Pay €25.00').click();
  await expect(page.getByText('We accept Visa and Mastercard only. Use another card.')).toBeVisible();
  expect(engine.world.payments.values()).toHaveLength(0);
  await cardField(page, 'Card number').fill('4000111111111115');
  await button(page, 'Pay €25.00').click();
  await expect(page.getByRole('group', { name: 'Top up' }).getByText('Your bank declined the payment.')).toBeVisible();
  await expect(page.getByText('You weren’t charged €25.00.')).toBeVisible();
  await button(page, 'Try again or use another method').click();
  await expect(button(page, 'Make payment of €25.00')).toBeVisible();
});

for (const [answer, then] of [
  ['Confirm payment', 'Balance now'],
  ['Reject payment', 'Your bank couldn’t verify your identity.'],
  ['Cancel', 'Payment cancelled'],
] as const)
  test(`a bank asks who it is: ${answer}`, async ({ page, baseURL }) => {
    await begin(page, 'new', baseURL);
    await payByCard(page, '4000000000001091');
    await page.frameLocator('iframe[title="Verify with your bank"]').getByRole('button', { name: answer, exact: true }).click();
    await expect(page.getByRole('group', { name: 'Top up' }).getByText(then)).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    const { status } = engine.world.payments.values()[0]!;
    expect(status).toBe({ 'Confirm payment': 'succeeded', 'Reject payment': 'failed', Cancel: 'cancelled' }[answer]);
  });

test("the bank's buttons wait until somebody listens", async ({ page, baseURL }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((done) => (arrive = done));
  await page.route('**/bank.js', async (route) => (await arrived, route.continue()));
  await begin(page, 'new', baseURL);
  await payByCard(page, '4000000000001091');
  const leave = page.frameLocator('iframe[title="Verify with your bank"]').getByRole('button', { name: 'Cancel' });
  await expect(leave).toBeDisabled();
  arrive();
  await leave.click();
  await expect(page.getByText('Payment cancelled')).toBeVisible();
});

test.describe('PayPal', () => {
  const statuses = () => engine.world.payments.values().map(({ status }) => status);

  test('leaves, agrees, comes back; the invoice is final at once', async ({ page, baseURL }) => {
    await begin(page, 'new', baseURL);
    await namePayer(page, 'PayPal');
    const opened = page.waitForEvent('popup');
    await button(page, 'Go to PayPal').click();
    const paypal = await opened;
    expect(new URL(paypal.url()).origin).not.toBe(new URL(page.url()).origin);
    await paypal.getByRole('button', { name: 'Approve payment' }).click();
    await expect(page.getByText('Balance now')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Invoice .* \(PDF\)$/ })).toBeVisible();
    expect(statuses()).toEqual(['succeeded']);
  });

  test('cannot be answered before its page listens', async ({ page, context, baseURL }) => {
    await begin(page, 'new', baseURL);
    await namePayer(page, 'PayPal');
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await context.route('**/paypal.js', (route) => held.then(() => route.continue()));
    const opened = page.waitForEvent('popup');
    await button(page, 'Go to PayPal').click();
    const agree = (await opened).getByRole('button', { name: 'Approve payment' });
    await expect(agree).toBeDisabled();
    arrive();
    await agree.click();
    await expect(page.getByText('Balance now')).toBeVisible();
  });

  test('thinks better of it', async ({ page, baseURL }) => {
    await begin(page, 'new', baseURL);
    await namePayer(page, 'PayPal');
    const opened = page.waitForEvent('popup');
    await button(page, 'Go to PayPal').click();
    await (await opened).getByRole('button', { name: 'Cancel payment' }).click();
    await expect(page.getByText('Payment cancelled')).toBeVisible();
    expect(statuses()).toEqual(['cancelled']);
  });

  test('closes the window, reloads the page, goes on, and comes back twice: one charge', async ({ page, baseURL }) => {
    await begin(page, 'new', baseURL);
    await namePayer(page, 'PayPal');
    const opened = page.waitForEvent('popup');
    await button(page, 'Go to PayPal').click();
    await (await opened).close();
    await expect(page.getByText('The window was closed. You haven’t been charged.')).toBeVisible();
    await comeAgain(page);
    await openPage(page, 'Billing & payments');
    await expect(page.getByText('You have an unfinished payment of €25.00 from')).toBeVisible();
    const again = page.waitForEvent('popup');
    await button(page, 'Continue payment').click();
    const paypal = await again;
    await paypal.waitForLoadState();
    // Sent twice, as by a double click or a script that repeats itself.
    await paypal.evaluate(() => {
      const form = document.forms[0]!;
      form.requestSubmit();
      form.requestSubmit();
    });
    await expect(page.getByText('Balance now')).toBeVisible();
    expect(statuses()).toEqual(['succeeded']);
    expect(engine.world.accounts.values()[0]!.balance).toBe(270_000);
  });
});

test('a bank transfer: a reference, a pro-forma, and days later the money, the end of demo mode and the invoice', async ({
  page,
  baseURL,
}) => {
  await begin(page, 'new', baseURL);
  await namePayer(page, 'Bank transfer');
  await button(page, 'Get bank details').click();
  await expect(page.getByText('Send your bank transfer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pro-forma (PDF)' })).toBeVisible();
  const reference = engine.world.payments.values()[0]!.reference;
  await expect(page.getByRole('main').locator('code').filter({ hasText: reference })).toBeVisible();
  await expect(page.getByRole('main').locator('code').filter({ hasText: 'GB29 NWBK' })).toBeVisible();
  expect(engine.outbox({ kind: 'email' }).at(-1)?.text).toContain(reference);
  engine.advance(5 * 86_400_000);
  await comeAgain(page);
  await openPage(page, 'Billing & payments');
  await expect(page.getByText('Paid: €25.00')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Balance €27.00' })).toBeVisible();
  await expect(page.getByText('Demo', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Invoice .* \(PDF\)$/ })).toBeVisible();
});

test('running low: an alert, a reload, three refusals, and it is off', async ({ page, baseURL }) => {
  await begin(page, 'live', baseURL);
  await page.getByRole('tab', { name: 'Auto reload' }).click();
  await page.getByRole('switch', { name: 'Auto reload' }).check();
  const reload = page.getByRole('tabpanel');
  await reload.getByLabel('Balance threshold').fill('10');
  await reload.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByText('Auto reload is on.')).toBeVisible();
  await openPage(page, 'Settings');
  await page.getByRole('switch', { name: 'Balance alert' }).check();
  await page.getByLabel('Balance threshold', { exact: true }).fill('20');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();

  spendUntilBelow(engine, 20);
  await move(page, '+ 1 h');
  await expect(page.getByRole('region', { name: 'Mailbox' })).toContainText(/balance/i);
  const alerts = () => engine.outbox({ kind: 'email' }).filter(({ text }) => /below/.test(text)).length;
  expect(alerts()).toBe(1);

  spendUntilBelow(engine, 10);
  await openPage(page, 'Billing & payments');
  await move(page, '+ 10 min');
  await expect(page.getByText('by auto reload')).toBeVisible();

  // An amount that the sandbox refuses for insufficient funds.
  await page.getByRole('tab', { name: 'Auto reload' }).click();
  await reload.getByLabel('Amount').fill('2001');
  await reload.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByText('Auto reload is on.')).toBeVisible();
  spendUntilBelow(engine, 10);
  for (let times = 0; times < 3; times++) await move(page, '+ 10 min');
  await expect(page.getByText('Auto reload was turned off after three declined payments.')).toBeVisible();
  await page.getByRole('tab', { name: 'Payments' }).click();
  await expect(page.getByRole('row', { name: /auto reload/ }).filter({ hasText: 'Declined' })).toHaveCount(3);
  await expect(page.getByText('The card has insufficient funds. Use another method or a smaller amount.').first()).toBeVisible();
  expect(engine.outbox({ kind: 'email' }).filter(({ text }) => /declined|turned off/i.test(text)).length).toBeGreaterThanOrEqual(
    3,
  );
});

test('run dry: calls are refused, and ten minutes later the number is gone', async ({ page, baseURL }) => {
  await begin(page, 'zeroBalance', baseURL);
  await expect(page.getByText('API requests are rejected')).toBeVisible();
  const rented = () => engine.world.accounts.values()[0]!.numbers;
  expect([...rented()]).not.toHaveLength(0);
  await move(page, '+ 10 min');
  await expect(page.getByRole('region', { name: 'Mailbox' })).toContainText('because your balance is zero');
  expect([...rented()]).toHaveLength(0);
  await button(page, 'Make payment of €25.00').click();
  await expect(page.getByText('Balance now')).toBeVisible();
  await expect(page.getByText('API requests are rejected')).toHaveCount(0);
});
