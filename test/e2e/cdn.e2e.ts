import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serve } from '../../mocks/server/node.js';
import { ada, createClock, createEngine, scenarios } from '../../mocks/index.js';
import { serveStrictly, strictPolicy, violations } from './strict-page.js';

/** The single file for pages without a bundler, on a page whose own styles select every button. */
const file = '/nexmo-account-kit.min.js';
const html = `<!doctype html><html lang="en"><title>CDN</title><link rel="stylesheet" href="/page.css">
  <script type="module" src="/page.js"></script><script type="module" src="${file}"></script>
  <nx-provider><nx-profile>Loading…</nx-profile><nx-sign-in></nx-sign-in></nx-provider>`;
const styles = 'button { background: white; color: white; border: 0 } button, input { all: unset !important }';

test('what stands in light DOM can be read and used from the CDN file, whatever the page does to buttons', async ({ page }) => {
  const world = scenarios.live();
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const policy = strictPolicy.replace("connect-src 'self'", "connect-src 'self' http://127.0.0.1:*");
  const files = { '/page.css': styles, [file]: readFileSync(`dist/cdn${file}`, 'utf8') };
  const site = await serveStrictly({ html, script: '', policy, files });
  const backend = await serve(engine, { port: 0, cors: new URL(site.address).origin });
  try {
    await page.goto(site.address);
    await page.locator('nx-provider').evaluate((it, url) => it.setAttribute('base-url', url), backend.url);
    await page.getByLabel('Email').first().fill(ada.email);
    await page.getByLabel('Password').first().fill(ada.password);
    await page.locator('nx-sign-in').getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Password' })).toBeVisible();
    for (const button of await page.locator('nx-profile').getByRole('button').all()) {
      const look = await button.evaluate((it) => {
        const { color, backgroundColor, borderTopWidth, minHeight } = getComputedStyle(it);
        return {
          isRead: color !== backgroundColor,
          isDrawn: parseFloat(borderTopWidth) > 0,
          isTall: parseFloat(minHeight) >= 24,
        };
      });
      expect(look, await button.innerText()).toEqual({ isRead: true, isDrawn: true, isTall: true });
    }
    expect(await page.evaluate(violations)).toEqual([]);
  } finally {
    await backend.close();
    site.close();
  }
});
