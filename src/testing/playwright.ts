import type { Screen } from './screen.js';

// The parts of Playwright that the steps use. Its own types fit, so that the kit does not depend on it.

type Role = 'button' | 'checkbox' | 'combobox' | 'dialog';

/** A page, a frame or a locator of Playwright. */
export interface PlaywrightScope {
  getByRole(role: Role, options?: { readonly name?: RegExp }): PlaywrightLocator;
  getByLabel(label: RegExp): PlaywrightLocator;
  getByText(text: RegExp): PlaywrightLocator;
}

export interface PlaywrightLocator extends PlaywrightScope {
  first(): PlaywrightLocator;
  fill(text: string): Promise<void>;
  focus(): Promise<void>;
  press(key: string): Promise<void>;
  check(): Promise<void>;
  click(): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  waitFor(options?: { readonly state?: 'visible' | 'hidden' }): Promise<void>;
}

/** The screen that a page of Playwright shows, or a part of it. */
export const onPage = (page: PlaywrightScope): Screen => ({
  fill: (label, text) => page.getByLabel(label).fill(text),
  async choose(label, value) {
    // The countries come with the focus.
    await page.getByLabel(label).focus();
    await page.getByLabel(label).selectOption(value);
  },
  async pick(label, text) {
    await page.getByRole('combobox', { name: label }).fill(text);
    await page.getByRole('combobox', { name: label }).press('Enter');
  },
  check: (name) => page.getByRole('checkbox', { name }).check(),
  press: (name, where) => (where ? page.getByRole(where) : page).getByRole('button', { name }).click(),
  offers: (label) => page.getByLabel(label).waitFor(),
  withdraws: (label) => page.getByLabel(label).waitFor({ state: 'hidden' }),
  shows: (text) => page.getByText(text).first().waitFor(),
});
