import { expect, test, type Page } from '@playwright/test';
import { ada, createEngine, scenarios } from '../../mocks/index.js';
import { serve } from '../../mocks/server/node.js';
import { openPlace } from './ada.js';

async function enter(page: Page, [email, password, submit]: readonly [string, string, string]) {
  await page.getByLabel(email).fill(ada.email);
  await page.getByLabel(password).fill(ada.password);
  await page.getByRole('main').getByRole('button', { name: submit, exact: true }).click();
}
const inEnglish = ['Email', 'Password', 'Sign in'] as const;

test('a link to the portal opens a scenario at its moment, on a page, in its looks', async ({ page }) => {
  await page.goto('/?world=live&at=2026-03-05T12:00:00Z&page=usage&theme=dark&lang=de');
  await enter(page, ['E-Mail', 'Passwort', 'Anmelden']);
  await expect(page.getByRole('heading', { name: 'Nutzung', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('#behind time').first()).toContainText('2026-03-05 12:00');
});

test('what a link names in vain is told, and the portal opens without it', async ({ page }) => {
  await page.goto('/?world=nowhere&theme=blue');
  await expect(page.locator('#mode')).toContainText('world=nowhere isn’t known, so it isn’t used.');
  await expect(page.locator('#mode')).toContainText('theme=blue isn’t known, so it isn’t used.');
  await expect(page.getByRole('heading', { name: 'Create your account' })).toBeVisible();
});

test('a world of a server is linked to at its step; whoever opens the link changes nothing there', async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const engine = createEngine({ world: scenarios.empty() });
  const server = await serve(engine, { port: 0, cors: new URL(baseURL ?? '').origin });
  try {
    const made = await fetch(`${server.url}/_mock/worlds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ scenario: 'live' }),
    });
    const { id } = (await made.json()) as { id: string };
    const steps = async () => {
      const answer = await fetch(`${server.url}/_mock/worlds/${id}`);
      return ((await answer.json()) as { steps: number }).steps;
    };
    await page.goto(`/?backend=${server.url}&world=${id}`);
    await enter(page, inEnglish);
    await openPlace(page, 'Usage');
    await expect(page.getByRole('heading', { name: 'Usage', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const before = await steps();
    expect(new URL(link).searchParams.get('at')).toBe(String(before));

    await page.goto(link);
    await enter(page, inEnglish);
    await expect(page.getByRole('heading', { name: 'Usage', exact: true })).toBeVisible();
    expect(await steps()).toBe(before);

    await page.goto(link.replace(id, 'gone'));
    await expect(page.locator('#mode')).toContainText(`The server has no world gone at step ${before}.`);
    await page.goto(`/?backend=${server.url}&world=gone`);
    await expect(page.locator('#mode')).toContainText('The server has no world gone.');
  } finally {
    await server.close();
  }
});
