import { expect, test, type Locator, type Page } from '@playwright/test';
import { ada, createEngine, scenarios, type Engine } from '../../mocks/index.js';
import { serve, type MockServer } from '../../mocks/server/node.js';
import { beginAt, openPage, openPlace } from './ada.js';
import { documentation, type Step, type Walk } from './documentation.js';

/** The product's documentation, walked: a reader who presses what it says, where it says so, comes to what it promises. */
let engine: Engine;
let server: MockServer;
test.afterEach(() => server.close());

/** Names begin with these words, in any case, with invisible marks of direction between them, and with spaces of every kind. */
const beginning = (words: string) => {
  const letters = [...words].map((letter) => letter.replace(/[$()*+./?[\]^{|}]/, String.raw`\$&`).replace(' ', String.raw`\s`));
  return new RegExp(`^\\s*[\u2066-\u2069]*${letters.join('[\u2066-\u2069]*')}`, 'i');
};

async function begin(page: Page, { scenario, place }: Walk, baseURL: string | undefined) {
  if (place === 'sign-up' || place === 'sign-in') {
    engine = createEngine({ world: scenarios[scenario]() });
    server = await serve(engine, { port: 0, cors: new URL(baseURL ?? '').origin });
    await page.goto(`/?backend=${server.url}`);
    if (place === 'sign-in') await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    return;
  }
  ({ engine, server } = await beginAt(page, scenarios[scenario](), baseURL));
  if ('menu' in place) return openPage(page, place.menu);
  // The pages of a group have its name.
  await openPlace(page, place.side, place.of);
}

/** The open menu or dialog, or else the page. */
async function scopeOf(page: Page): Promise<Locator> {
  for (const role of ['menu', 'dialog'] as const) {
    const open = page.getByRole('main').getByRole(role);
    if (await open.first().isVisible()) return open.first();
  }
  return page.getByRole('main');
}

async function pressed(page: Page, words: string) {
  const scope = await scopeOf(page);
  const name = beginning(words);
  const found = (['button', 'tab', 'menuitem', 'link'] as const).map((role) => scope.getByRole(role, { name }));
  const all = found.reduce((some, one) => some.or(one), scope.locator('summary').filter({ hasText: name }));
  const exact = all.and(page.getByText(words, { exact: true }));
  await expect(all.first()).toBeVisible();
  await ((await exact.count()) > 0 ? exact : all).first().click();
}

const ticked = (page: Page, words: string) => {
  const name = beginning(words);
  const found = (['radio', 'checkbox', 'switch'] as const).map((role) => page.getByRole('main').getByRole(role, { name }));
  return found.reduce((some, one) => some.or(one)).first();
};

async function filled(page: Page, label: string, value: string) {
  const control = page.getByRole('main').getByLabel(beginning(label)).locator('visible=true').first();
  await control.focus();
  if (await control.evaluate((it) => it instanceof HTMLSelectElement)) await control.selectOption({ label: value });
  else await control.fill(value);
  if ((await control.getAttribute('role')) === 'combobox') await control.press('Enter');
}

async function take(page: Page, step: Step) {
  if ('press' in step) await pressed(page, step.press);
  else if ('check' in step) await ticked(page, step.check).check();
  else if ('fill' in step) await filled(page, step.fill, await valueOf(step.with));
  else await expect(page.getByRole('main').getByText(step.see).locator('visible=true').first()).toBeVisible();
}

/** The PIN is not printed; it is in the text message. */
const valueOf = async (words: string) =>
  words === 'the PIN' ? (/\d{6}/.exec(engine.outbox({ kind: 'sms' }).at(-1)?.text ?? '')?.[0] ?? '') : words;

for (const walk of documentation)
  test(`the documentation, walked: ${walk.what}`, async ({ page, baseURL }) => {
    await begin(page, walk, baseURL);
    for (const step of walk.steps) await test.step(JSON.stringify(step), () => take(page, step));
  });

test('the first steps come at each sign-in until the first successful API call', async ({ page, baseURL }) => {
  ({ engine, server } = await beginAt(page, scenarios.new(), baseURL));
  const waiting = page.getByText('Waiting for your first API request…');
  await expect(waiting).toBeVisible();
  await page.reload();
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await filled(page, 'Email', ada.email);
  await filled(page, 'Password', ada.password);
  await pressed(page, 'Sign in');
  await expect(waiting).toBeVisible();
});
