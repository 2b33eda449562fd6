import { expect, type Page } from '@playwright/test';
import { serve } from '../../mocks/server/node.js';
import { ada, createClock, createEngine, type Engine, type World } from '../../mocks/index.js';

/** Ada on the portal, with a mock server whose clock stands still until it is moved. */
export async function beginAt(page: Page, world: World, baseURL: string | undefined) {
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const server = await serve(engine, { port: 0, cors: new URL(baseURL ?? '').origin });
  await page.goto(`/?backend=${server.url}`);
  await signIn(page);
  return { engine, server };
}

/** Loads the page again, as after a night, when sessions have ended. */
export async function comeAgain(page: Page): Promise<void> {
  await page.reload();
  await signIn(page);
}

async function signIn(page: Page) {
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('Email').fill(ada.email);
  await page.getByLabel('Password').fill(ada.password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: ada.name })).toBeVisible();
}

/** Opens a page by Ada's own menu, which bears her name. */
export async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: ada.name, exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Opens a page by the navigation: at the side, or in the drawer where the dashboard is narrow. */
export async function openPlace(page: Page, name: string, group?: string): Promise<void> {
  const places = page.getByRole('navigation', { name: 'Account', exact: true });
  const drawer = page.getByRole('button', { name: 'Account', exact: true });
  await expect(places.or(drawer).first()).toBeVisible();
  if (await drawer.isVisible()) await drawer.click();
  const around = group ? places.getByRole('list', { name: group }) : places;
  await around.getByRole('link', { name, exact: true }).click();
}

/** A phone number as it is written on screen, in whatever groups. */
export const written = (digits: string) => new RegExp([...digits].join('\\s?'));

/** Goes through the steps to the last one of a payment with a new method. */
export async function namePayer(page: Page, by: string): Promise<void> {
  await page.getByLabel('Add a new payment method').check();
  await page.getByRole('button', { name: /^Make payment/ }).click();
  await page.getByRole('radio', { name: by, exact: true }).check();
  await page.getByLabel('Name', { exact: true }).fill('Ada Lovelace');
  await page.getByLabel('Country').focus();
  await page.getByLabel('Country').selectOption('GB');
  await page.getByLabel('Street and number').fill('12 St James Square');
  await page.getByLabel('City').fill('London');
  await page.getByLabel('Postal code').fill('SW1Y 4JH');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
}

/** Sends text messages from one of her programs until the balance is below an amount in euros. */
export function spendUntilBelow(engine: Engine, euros: number): void {
  const request = {
    url: '/sms/json',
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}` },
    body: JSON.stringify({ from: 'Nexmo', to: '447700900001', text: 'Hello. '.repeat(100) }),
  };
  for (let texts = 0; engine.world.accounts.values()[0]!.balance >= euros * 10_000; texts++) {
    if (texts > 2000) throw new Error('The texts cost nothing');
    void engine.handle(request);
  }
}
