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
import { userEditorWords } from '../../src/i18n/user-editor/words.js';
import { usersWords } from '../../src/i18n/users/words.js';

/**
 * Each element of the account once from beginning to end, on the portal, by keyboard alone, in English and from right to left.
 */
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
  userEditorWords,
];

type Translate = (key: string, params?: Readonly<Record<string, string>>) => string;

/** The words of the elements in a language, from the catalogs that they use. */
async function wordsOf(locale: 'en' | 'ar'): Promise<Translate> {
  const read = async ({ en, others }: Words) => (locale === 'en' ? en : (await others[locale]()).default) as Catalog;
  const all: Catalog = Object.assign({}, ...(await Promise.all(domains.map((domain) => read(domain as Words)))));
  const shown = (value: string) => inSentence(value, locale === 'ar' ? 'rtl' : 'ltr');
  return (key, params = {}) =>
    Object.entries(params).reduce((text, [name, value]) => text.replace(`{{${name}}}`, shown(value)), all[key] ?? `no ${key}`);
}

/** Presses Tab until the element has the focus. */
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

/** Opens the portal's sign-in in a language. */
async function open(page: Page, locale: 'en' | 'ar', hash = ''): Promise<Translate> {
  const t = await wordsOf(locale);
  await page.goto(`/?backend=${server.url}${hash}`);
  await page.getByLabel('Language').selectOption(locale);
  await expect(page.locator('#kit')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
  await press(page, t('signup.signIn'));
  return t;
}
async function signIn(page: Page, t: Translate, email: string = ada.email, password: string = ada.password) {
  await type(page, t('signIn.email'), email);
  await type(page, t('signIn.password'), password);
  await page.keyboard.press('Enter');
}
async function openSignedIn(page: Page, locale: 'en' | 'ar', place: string): Promise<Translate> {
  const t = await open(page, locale, `#/${place}`);
  await signIn(page, t);
  // Until the first API call, the first steps come before the requested page.
  await press(page, t('dashboard.continue', { page: t(`dashboard.${place}`) }));
  return t;
}

for (const locale of ['en', 'ar'] as const) {
  test(`an account is made, and its first steps are shown, ${locale}`, async ({ page }) => {
    const t = await wordsOf(locale);
    await page.goto(`/?backend=${server.url}`);
    await page.getByLabel('Language').selectOption(locale);
    await type(page, t('signup.companyName'), 'Difference Engines Ltd');
    await type(page, t('signup.name'), 'Charles Babbage');
    await type(page, t('signup.email'), 'charles@example.com');
    await type(page, t('signup.password'), 'a sentence of my own');
    const country = page.getByRole('main').getByLabel(t('signup.country'));
    await tabTo(page, country);
    while ((await country.inputValue()) !== 'GB') await page.keyboard.press('ArrowDown');
    await type(page, t('signup.phone'), '+447700900456');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t('signup.pinTitle') })).toBeFocused();
    await type(page, t('pin.pin'), /\d{6}/.exec(engine.outbox({ kind: 'sms' }).at(-1)?.text ?? '')?.[0] ?? '');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('start.wait'))).toBeVisible();
    await press(page, `${t('action.show')}: ${t('start.secret')}`);
    await expect(page.locator('pre[part=sample]')).not.toContainText('••••');
  });

  test(`a new password by the link of an e-mail, ${locale}`, async ({ page }) => {
    const t = await open(page, locale);
    await press(page, t('signIn.forgot'));
    await type(page, t('reset.email'), ada.email);
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('reset.sentTitle'))).toBeVisible();
    const link = /#reset=\S+/.exec(engine.outbox().at(-1)?.text ?? '')?.[0] ?? '';
    await page.evaluate((hash) => void (location.hash = hash), link);
    await type(page, t('reset.password'), 'a sentence of my own');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('reset.done', { email: ada.email }))).toBeVisible();
    expect(page.url()).not.toContain('reset');
  });

  test(`a temporary password gives way to one's own, ${locale}`, async ({ page }) => {
    const t = await openSignedIn(page, locale, 'users');
    await press(page, t('users.add'));
    await type(page, t('users.name'), 'Grace Hopper');
    await type(page, t('users.email'), 'grace@example.com');
    await tabTo(page, page.getByRole('switch', { name: t('access.payments') }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('users.added', { name: 'Grace Hopper', email: 'grace@example.com' }))).toBeVisible();
    const temporary = /the password (\S+)\./.exec(engine.outbox().at(-1)?.text ?? '')?.[1] ?? '';
    await page.getByRole('button', { name: ada.name }).press('Enter');
    await page.getByRole('menuitem', { name: t('dashboard.signOut') }).press('Enter');
    await signIn(page, t, 'grace@example.com', temporary);
    await type(page, t('signIn.newPassword'), 'a sentence of my own');
    await page.keyboard.press('Enter');
    await press(page, t('dashboard.continue', { page: t('dashboard.users') }));
    // On the page where the session ended, the person reads an explanation and no refusal.
    await expect(page.getByText(t('access.primaryOnly'))).toBeVisible();
  });

  test(`one secret gives way to another, ${locale}`, async ({ page }) => {
    const t = await openSignedIn(page, locale, 'api');
    await type(page, t('api.newSecret'), 'AnotherSecret42');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('api.both'))).toBeVisible();
    await page.getByRole('main').focus();
    const ending = engine.world.users.values()[0]!.secrets[0]!.secret.slice(-3);
    await press(page, t('api.retireName', { ending }));
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await tabTo(page, dialog.getByRole('button', { name: t('api.retire'), exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('api.retired'))).toBeVisible();
  });

  test(`a profile is changed, and read by those who may not, ${locale}`, async ({ page }) => {
    const t = await openSignedIn(page, locale, 'profile');
    await type(page, t('profile.skype'), 'ada.king');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('state.saved', { what: t('profile.skype') }))).toBeVisible();
  });

  test(`settings say what was saved, ${locale}`, async ({ page }) => {
    const t = await openSignedIn(page, locale, 'settings');
    await tabTo(page, page.getByRole('switch', { name: t('alerts.on') }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('state.saved', { what: t('alerts.on') }))).toBeVisible();
  });
}
