import { expect, test } from '@playwright/test';
import { openStories } from '../../scripts/stories.mjs';

const { server } = await openStories();
test.afterAll(() => server.close());
test.use({ viewport: { width: 1600, height: 800 } });

test('a copied link shows the same story in the same scenario, looks and hour', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${server.url}/?path=/story/account-balance--live&globals=theme:dark;preset:vivid;scenario:zeroBalance`);
  const story = page.frameLocator('#storybook-preview-iframe');
  await expect(story.locator('nx-balance')).toContainText('€0.00');
  await story.getByRole('button', { name: '+ 1 h' }).click();
  const hour = (await story.locator('.scenes time').textContent()) ?? '';
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await page.goto('about:blank');
  await page.goto(link);
  await expect(story.locator('nx-balance')).toContainText('€0.00');
  await expect(story.locator('.scenes time')).toHaveText(hour);
  await expect(story.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await story.locator('#preset').evaluate(({ textContent }) => textContent)).toContain('#7814e8');
});
