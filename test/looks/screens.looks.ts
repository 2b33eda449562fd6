import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { addressOf, openStories } from '../../scripts/stories.mjs';
import { pageScript } from './bundle.mjs';
import type { Look } from './looks.mjs';

const screens = ['overview', 'billing', 'your-numbers', 'buy-numbers', 'usage', 'settings', 'users', 'sign-up'];
const presets = ['nexmo', 'ink', 'vivid'] as const;
/** A preset only sets colours, corners and spaces, so that two looks show all of it. */
const looksOf = {
  nexmo: ['light', 'dark', 'rtl', 'narrow', 'forced'],
  ink: ['light', 'dark'],
  vivid: ['light', 'dark'],
} as const;

const wide = { width: 1024, height: 640 };
const narrow = { width: 390, height: 640 };
const plain: Look = { locale: 'en', theme: 'light', contrast: 'normal' };

/** Applies a preset and a look to the drawn screen. */
async function wear(page: Page, preset: (typeof presets)[number], look: (typeof looksOf.nexmo)[number]) {
  const worn: Look = { ...plain, theme: look === 'dark' ? 'dark' : 'light' };
  await page.emulateMedia({ colorScheme: worn.theme, forcedColors: look === 'forced' ? 'active' : 'none' });
  await page.setViewportSize(look === 'narrow' ? narrow : wide);
  await page.evaluate(
    ([style, dir, it]) => {
      document.querySelector('#preset')!.textContent = style;
      // English from right to left, because every machine has a face for it.
      document.querySelector<HTMLElement>('nx-provider > div')!.dir = dir;
      return window.looks.dress(it);
    },
    [readFileSync(`themes/${preset}.css`, 'utf8'), look === 'rtl' ? 'rtl' : 'ltr', worn] as const,
  );
  await page.evaluate(() => document.fonts.ready);
}

const { server } = await openStories();
const script = await pageScript('looks');
test.afterAll(() => server.close());
test.use({ viewport: wide, timezoneId: 'UTC' });

for (const screen of screens)
  test(`${screen}, in every preset`, async ({ page }) => {
    await page.goto(addressOf(server, `screens--${screen}`));
    await page.evaluate(script);
    await page.waitForFunction(() => window.storyReport.finished);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const preset of presets)
      for (const look of looksOf[preset]) {
        await wear(page, preset, look);
        await expect.soft(page).toHaveScreenshot(`screens-${screen}-${preset}-${look}.png`);
      }
  });
