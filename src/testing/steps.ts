import { onPage, type PlaywrightScope } from './playwright.js';
import type { Screen } from './screen.js';
import { namesIn, type Texts } from './words.js';

/** The place of a step: a page or a locator of Playwright, or the screen that `onTestingLibrary` returns. */
export type Place = Screen | PlaywrightScope;

/** The way in which a step finds its controls. */
export interface StepOptions {
  /** The texts of the page's language, if that is not English: `nexmo-account-kit/locales/de.js`. */
  readonly texts?: Texts;
}

const screenOf = (place: Place): Screen => ('withdraws' in place ? place : onPage(place));

/** The details of a sign-up. */
export interface Newcomer {
  readonly companyName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** By ISO 3166-1 alpha-2: `GB`. */
  readonly country: string;
  readonly phone: string;
}

/**
 * Signs somebody up in `<nx-signup>`, until the PIN is accepted. `pin` is called once the PIN is asked for:
 * `() => world.pin(newcomer.phone)`.
 */
export async function signUp(
  place: Place,
  newcomer: Newcomer,
  pin: () => string | Promise<string>,
  { texts }: StepOptions = {},
): Promise<void> {
  const [screen, name] = [screenOf(place), namesIn(texts)];
  for (const key of ['companyName', 'name', 'email', 'password'] as const)
    await screen.fill(name(`signup.${key}`), newcomer[key]);
  await screen.choose(name('signup.country'), newcomer.country);
  await screen.fill(name('signup.phone'), newcomer.phone);
  await screen.press(name('signup.submit'));
  await screen.offers(name('pin.pin'));
  await screen.fill(name('pin.pin'), await pin());
  await screen.press(name('pin.verify'));
  await screen.withdraws(name('pin.pin'));
}

/** Signs somebody in in `<nx-sign-in>`. */
export async function signIn(
  place: Place,
  { email, password }: { readonly email: string; readonly password: string },
  { texts }: StepOptions = {},
): Promise<void> {
  const [screen, name] = [screenOf(place), namesIn(texts)];
  await screen.fill(name('signIn.email'), email);
  await screen.fill(name('signIn.password'), password);
  await screen.press(name('signIn.submit'));
  await screen.withdraws(name('signIn.password'));
}

/** Pays into the balance in `<nx-top-up>` with the kept method that is chosen, until the payment has arrived. */
export async function topUp(
  place: Place,
  { amount, texts }: StepOptions & { /** Whole euros; by default what is suggested. */ readonly amount?: number } = {},
): Promise<void> {
  const [screen, name] = [screenOf(place), namesIn(texts)];
  if (amount !== undefined) await screen.fill(name('topUp.amount'), String(amount));
  await screen.press(name('topUp.payNow'));
  await screen.shows(name('paid.balanceNow'));
}

/**
 * Finds a number by its digits in `<nx-number-search>`, and buys it. The list of numbers draws the rows that fit into its height: it
 * needs a browser.
 */
export async function buyNumber(
  place: Place,
  { country, digits }: { /** As it is called on screen. */ readonly country: string; readonly digits: string },
  { texts }: StepOptions = {},
): Promise<void> {
  const [screen, name] = [screenOf(place), namesIn(texts)];
  await screen.pick(name('search.country'), country);
  await screen.fill(name('search.digits'), digits);
  await screen.check(new RegExp(digits.split('').join(String.raw`\s?`)));
  await screen.press(name('search.buy'));
  await screen.press(name('search.buy'), 'dialog');
  await screen.shows(name('search.bought'));
}
