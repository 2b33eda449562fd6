import { expect, test } from '@playwright/test';

for (const elsewhere of [
  'https://elsewhere.test',
  'http://127.0.0.1.elsewhere.test:4010',
  'http://127.0.0.1@elsewhere.test',
  'javascript:0',
])
  test(`a link to the portal with the backend ${elsewhere} sends nothing there`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).hostname));
    await page.goto(`/?backend=${encodeURIComponent(elsewhere)}`);
    await expect(page.locator('#mode')).toContainText(`${elsewhere} isn’t on this machine`);
    expect(asked.filter((host) => host.includes('elsewhere'))).toEqual([]);
    // Scripts of the page are refused as well.
    const refused = await page.evaluate(() => fetch('https://elsewhere.test/').then(String, () => 'refused'));
    expect(refused).toBe('refused');
  });

test('the portal is set in the typeface that comes with it', async ({ page, baseURL }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(new URL(request.url()).origin));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Create your account' })).toBeVisible();
  await page.waitForFunction(() => document.fonts.check("16px 'Inter Variable'"));
  expect(new Set(fonts)).toEqual(new Set([baseURL]));
});
