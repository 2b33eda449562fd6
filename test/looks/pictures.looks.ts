import { expect, test } from '@playwright/test';
import { openStories } from '../../scripts/stories.mjs';

const looks = {
  light: 'theme:light',
  dark: 'theme:dark',
  rtl: 'direction:rtl',
  contrast: 'contrast:more',
} as const;
const pictures: Readonly<Record<string, readonly (keyof typeof looks)[]>> = {
  'parts-content--buttons': ['light', 'dark', 'contrast'],
  'parts-content--banners': ['light', 'dark', 'rtl'],
  'parts-content--steps': ['light', 'rtl'],
  'parts-content--cards': ['dark'],
  'parts-fields--text': ['light', 'dark'],
  'parts-fields--money': ['rtl'],
  'parts-fields--switch': ['light', 'contrast'],
  'parts-overlays--confirmation': ['light', 'dark'],
  'parts-overlays--menu': ['rtl'],
  'parts-table--short': ['light', 'rtl'],
};

const { server } = await openStories();
test.afterAll(() => server.close());

for (const [story, wanted] of Object.entries(pictures))
  for (const look of wanted)
    test(`${story}, ${look}`, async ({ page }) => {
      await page.emulateMedia({
        colorScheme: look === 'dark' ? 'dark' : 'light',
        contrast: look === 'contrast' ? 'more' : 'no-preference',
      });
      await page.goto(`${server.url}/iframe.html?viewMode=story&id=${story}&globals=${looks[look]}`);
      await page.waitForFunction(() => (globalThis as { storyReport?: { finished?: boolean } }).storyReport?.finished);
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`${story}-${look}.png`);
    });
