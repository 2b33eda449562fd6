import { expect, test, type Page } from '@playwright/test';
import { serveStrictly, violations } from './strict-page.js';

/** A host's bundle: the forms at once, and the elements when the page says so. */
const script = `
  import { drawEarly } from './dist/early/signup.js';
  import german from './dist/early/texts-de.js';
  window.takeBack = drawEarly(location.hash === '#de' ? german : undefined);
  window.start = async () => {
    await import('./src/hydration/hydrate.ts');
    await Promise.all([import('./src/define/provider.ts'), import('./src/define/signup.ts')]);
  };
`;

interface HostPage {
  readonly takeBack: () => void;
  readonly start: () => Promise<void>;
}

/** A page of a host whose bundle has the texts of `spoken`. */
async function visit(page: Page, lang: string, spoken: 'en' | 'de') {
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Sign up</title><link rel="icon" href="data:,">
    <script type="module" src="/page.js"></script>
    <nx-provider><nx-signup><p>Loading…</p></nx-signup></nx-provider></html>`;
  const site = await serveStrictly({ html, script });
  await page.goto(`${site.address}#${spoken}`);
  const run = (name: keyof HostPage) => page.evaluate((it) => (window as unknown as HostPage)[it](), name);
  return {
    run,
    async end() {
      expect(await page.evaluate(violations)).toEqual([]);
      site.close();
    },
  };
}

const field = (page: Page, name: string) => page.locator('nx-signup').getByLabel(name);

for (const [language, spoken, lang, label] of [
  ['English', 'en', 'en-GB', 'Company name'],
  ['German', 'de', 'de', 'Firmenname'],
] as const)
  test(`a bundle shows the form before the elements, and they keep what was entered: ${language}`, async ({ page }) => {
    const { run, end } = await visit(page, lang, spoken);
    await field(page, label).pressSequentially('Acme');
    await run('start');
    await expect(page.locator('nx-signup:defined')).toBeVisible();
    await expect(field(page, label)).toBeFocused();
    await page.keyboard.type(' Ltd');
    await expect(field(page, label)).toHaveValue('Acme Ltd');
    // A script of the page that fails later takes nothing away.
    await run('takeBack');
    await expect(field(page, label)).toBeVisible();
    await expect(field(page, label)).toHaveValue('Acme Ltd');
    await end();
  });

test('a bundle draws nothing in a language that it has no texts of', async ({ page }) => {
  const { run, end } = await visit(page, 'fr', 'de');
  await expect(page.getByText('Loading…')).toBeVisible();
  await run('start');
  await expect(field(page, 'Nom de l’entreprise')).toBeVisible();
  await end();
});

test('a bundle takes the form away when the elements do not come', async ({ page }) => {
  const { run, end } = await visit(page, 'en', 'en');
  await expect(field(page, 'Company name')).toBeVisible();
  await run('takeBack');
  await expect(field(page, 'Company name')).toHaveCount(0);
  await expect(page.getByText('Loading…')).toBeVisible();
  await end();
});
