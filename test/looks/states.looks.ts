import { expect, test } from '@playwright/test';
import { addressWithoutAxe, openStories } from '../../scripts/stories.mjs';

const { server } = await openStories();
test.afterAll(() => server.close());

test('the sheet of each element shows every state', async ({ page, request }) => {
  const { entries } = (await (await request.get(`${server.url}/index.json`)).json()) as { entries: Record<string, unknown> };
  const sheets = Object.keys(entries).filter((id) => id.startsWith('states--'));
  expect(sheets.length).toBeGreaterThan(20);
  for (const id of sheets) {
    if (id === sheets[0]) await page.goto(addressWithoutAxe(server, id));
    else await page.evaluate((it) => window.showStory(it), id);
    await page.waitForFunction(() => window.storyReport.finished);
    expect(await page.evaluate(() => window.storyReport.problems), id).toEqual([]);
    const states = page.locator('.states > section');
    await expect(states.getByRole('heading', { name: 'Filled', exact: true })).toBeVisible();
    for (const state of await states.all()) await expect(state.locator(':scope > :not(h2)')).toBeVisible();
  }
});
