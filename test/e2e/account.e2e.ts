import { expect, test, type Locator, type Page } from '@playwright/test';
import { serve, type MockServer } from '../../mocks/server/node.js';
import { ada, createEngine, scenarios, type Engine } from '../../mocks/index.js';
import { inSentence } from '../../src/i18n/isolated.js';
import { accessWords } from '../../src/i18n/access/words.js';
import { alertsWords } from '../../src/i18n/alerts/words.js';
import { apiWords } from '../../src/i18n/api-settings/words.js';
import { dashboardWords } from '../../src/i18n/dashboard/words.js';
import type { Catalog, Words } from '../../src/i18n/catalog.js';
import { commonWords } from '../../src/i18n/common/words.js';
import { startWords } from '../../src/i18n/getting-started/words.js';
import { pinWords } from '../../src/i18n/pin/words.js';
import { resetWords } from '../../src/i18n/password-reset/words.js';
import { profileWords } from '../../src/i18n/profile/words.js';
import { signInWords } from '../../src/i18n/sign-in/words.js';
import { signupWords } from '../../src/i18n/signup/words.js';
import { usersWords } from '../../src/i18n/users/words.js';

/** Each element of the account once from beginning to end, on the portal, by keyboard alone, in English and from right to left. */
let engine: Engine;
let server: MockServer;

test.beforeEach(async ({ baseURL }) => {
  engine = createEngine({ world: scenarios.new() });
  server = await serve(engine, { port: 0, cors: new URL(baseURL ?? '').origin });
});
test.afterEach(() => server.close());

const domains = [
  commonWords,
  accessWords,
  alertsWords,
  apiWords,
  dashboardWords,
  resetWords,
  pinWords,
  profileWords,
  startWords,
  signInWords,
  signupWords,
  usersWords,
];

type Say = (key: string, params?: Readonly<Record<string, string>>) => string;

/** What the elements say in a language, from the catalogs that they read. */
async function wordsOf(locale: 'en' | 'ar'): Promise<Say> {
  const read = async ({ en, others }: Words) => (locale === 'en' ? en : (await others[locale]()).default) as Catalog;
  const all: Catalog = Object.assign({}, ...(await Promise.all(domains.map((domain) => read(domain as Words)))));
  const shown = (value: string) => inSentence(value, locale === 'ar' ? 'rtl' : 'ltr');
  return (key, params = {}) =>
    Object.entries(params).reduce((text, [name, value]) => text.replace(`{{${name}}}`, shown(value)), all[key] ?? `no ${key}`);
}

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    if (await wanted.evaluate((it) => it.matches(':focus')).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${wanted}`);
}
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).first();
const field = (page: Page, label: string) => page.getByRole('main').getByLabel(label).and(page.locator('input')).first();

async function press(page: Page, name: string) {
  await tabTo(page, button(page, name));
  await page.keyboard.press('Enter');
}
async function type(page: Page, label: string, text: string) {
  await tabTo(page, field(page, label));
  await page.keyboard.type(text);
}

/** Opens the portal in a language, and its sign-in. */
async function open(page: Page, locale: 'en' | 'ar', hash = ''): Promise<Say> {
  const say = await wordsOf(locale);
  await page.goto(`/?backend=${server.url}${hash}`);
  await page.getByLabel('Language').selectOption(locale);
  await expect(page.locator('#kit')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
  await press(page, say('signup.signIn'));
  return say;
}
async function signIn(page: Page, say: Say, email: string = ada.email, password: string = ada.password) {
  await type(page, say('signIn.email'), email);
  await type(page, say('signIn.password'), password);
  await page.keyboard.press('Enter');
}
async function openSignedIn(page: Page, locale: 'en' | 'ar', place: string): Promise<Say> {
  const say = await open(page, locale, `#/${place}`);
  await signIn(page, say);
  // Until the first call to the API, the first steps come before what was asked for.
  await press(page, say('dashboard.continue', { page: say(`dashboard.${place}`) }));
  return say;
}

for (const locale of ['en', 'ar'] as const) {
  test(`an account is made, and its first steps are shown, ${locale}`, async ({ page }) => {
    const say = await wordsOf(locale);
    await page.goto(`/?backend=${server.url}`);
    await page.getByLabel('Language').selectOption(locale);
    await type(page, say('signup.companyName'), 'Difference Engines Ltd');
    await type(page, say('signup.name'), 'Charles Babbage');
    await type(page, say('signup.email'), 'charles@example.com');
    await type(page, say('signup.password'), 'a sentence of my own');
    const country = page.getByRole('main').getByLabel(say('signup.country'));
    await tabTo(page, country);
    while ((await country.inputValue()) !== 'GB') await page.keyboard.press('ArrowDown');
    await type(page, say('signup.phone'), '+447700900456');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: say('signup.pinTitle') })).toBeFocused();
    await type(page, say('pin.pin'), /\d{6}/.exec(engine.outbox({ kind: 'sms' }).at(-1)?.text ?? '')?.[0] ?? '');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: say('start.title') })).toBeVisible();
    await press(page, say('action.show'));
    await expect(page.locator('pre[part=sample]')).not.toContainText('••••');
  });

  test(`a new password by the link of an e-mail, ${locale}`, async ({ page }) => {
    const say = await open(page, locale);
    await press(page, say('signIn.forgot'));
    await type(page, say('reset.email'), ada.email);
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('reset.sentTitle'))).toBeVisible();
    const link = /#reset=\S+/.exec(engine.outbox().at(-1)?.text ?? '')?.[0] ?? '';
    await page.evaluate((hash) => void (location.hash = hash), link);
    await type(page, say('reset.password'), 'a sentence of my own');
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('reset.done', { email: ada.email }))).toBeVisible();
    expect(page.url()).not.toContain('reset');
  });

  test(`a temporary password gives way to one's own, ${locale}`, async ({ page }) => {
    const say = await openSignedIn(page, locale, 'users');
    await press(page, say('users.add'));
    await type(page, say('users.name'), 'Grace Hopper');
    await type(page, say('users.email'), 'grace@example.com');
    await tabTo(page, page.getByRole('checkbox', { name: say('access.payments') }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('users.added', { name: 'Grace Hopper', email: 'grace@example.com' }))).toBeVisible();
    const temporary = /the password (\S+)\./.exec(engine.outbox().at(-1)?.text ?? '')?.[1] ?? '';
    await page.getByRole('button', { name: ada.name }).press('Enter');
    await page.getByRole('menuitem', { name: say('dashboard.signOut') }).press('Enter');
    await signIn(page, say, 'grace@example.com', temporary);
    await type(page, say('signIn.newPassword'), 'a sentence of my own');
    await page.keyboard.press('Enter');
    await press(page, say('dashboard.continue', { page: say('dashboard.users') }));
    // Back at the page where the session ended: explained, not refused.
    await expect(page.getByText(say('access.primaryOnly'))).toBeVisible();
  });

  test(`one secret gives way to another, ${locale}`, async ({ page }) => {
    const say = await openSignedIn(page, locale, 'api');
    await type(page, say('api.newSecret'), 'AnotherSecret42');
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('api.both'))).toBeVisible();
    await page.getByRole('main').focus();
    const ending = engine.world.users.values()[0]!.secrets[0]!.secret.slice(-3);
    await press(page, say('api.retireName', { ending }));
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await tabTo(page, dialog.getByRole('button', { name: say('api.retire'), exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('api.retired'))).toBeVisible();
  });

  test(`a profile is changed, and read by those who may not, ${locale}`, async ({ page }) => {
    const say = await openSignedIn(page, locale, 'profile');
    await type(page, say('profile.skype'), 'ada.king');
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('state.saved', { what: say('profile.skype') }))).toBeVisible();
  });

  test(`settings say what was saved, ${locale}`, async ({ page }) => {
    const say = await openSignedIn(page, locale, 'settings');
    await tabTo(page, page.getByRole('switch', { name: say('alerts.on') }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('state.saved', { what: say('alerts.on') }))).toBeVisible();
  });
}
