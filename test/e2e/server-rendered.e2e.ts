import { readFileSync } from 'node:fs';
import { expect, test, type Page, type Route } from '@playwright/test';
import { globSync } from 'tinyglobby';
import { createClock, createEngine, scenarios } from '../../mocks/index.js';
import { serve } from '../../mocks/server/node.js';
import { renderElement, type Rendering } from '../../src/server/index.js';
import { serveStrictly, strictPolicy, violations } from './strict-page.js';
import { verifyPhone } from './verify-phone.js';

const filesIn = (folder: string, address: string) =>
  Object.fromEntries(
    globSync('**/*.{js,css}', { cwd: folder }).map((file) => [`${address}${file}`, readFileSync(`${folder}/${file}`, 'utf8')]),
  );
const loader = '/nexmo-account-kit.js';
const bundled = `import './src/hydration/hydrate.ts'; import './src/define/provider.ts'; import './src/define/signup.ts';`;
const inline = (file: string) => readFileSync(`dist/styles/${file}`, 'utf8');
/** The ways in which a page brings the elements and their style sheets: its script, and what stands in its head. */
const ways = {
  'a bundle': { script: bundled, head: '<script type="module" src="/page.js"></script>', look: { styles: '/styles' } },
  'a bundle, and styles in the page by a nonce': {
    script: bundled,
    head: '<script type="module" src="/page.js"></script>',
    look: { inline, nonce: 'r4nd0m' },
  },
  'the loader for pages without a bundler': {
    script: '',
    head: `<script type="module" src="/page.js"></script><script type="module" src="${loader}"></script>`,
    look: { styles: '/styles' },
  },
};

const pageOf = (
  head: string,
  look: Rendering,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign up</title>
  <link rel="icon" href="data:,">${head}</head><body><nx-provider>
  ${renderElement('nx-signup', { ...look, attributes: { country: 'GB' } })}</nx-provider></body></html>`;

/** Holds the scripts of a page back until they are let go. */
async function holdScripts(page: Page) {
  const held: Route[] = [];
  let isHolding = true;
  await page.route('**/*.js', (route) => {
    if (isHolding) held.push(route);
    else return route.continue();
  });
  return () => {
    isHolding = false;
    return Promise.all(held.map((route) => route.continue()));
  };
}

for (const [way, { script, head, look }] of Object.entries(ways))
  test(`a person who types before any script signs up under a strict policy, with ${way}`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => ['warning', 'error'].includes(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    const world = scenarios.live();
    const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
    const policy = strictPolicy
      .replace("connect-src 'self'", "connect-src 'self' http://127.0.0.1:*")
      .replace("style-src 'self'", "style-src 'self' 'nonce-r4nd0m'");
    const files = { ...filesIn('dist/cdn', '/'), ...filesIn('dist/styles', '/styles/') };
    const site = await serveStrictly({ html: pageOf(head, look), script, policy, files });
    const backend = await serve(engine, { port: 0, cors: new URL(site.address).origin });
    const letGo = await holdScripts(page);

    await page.goto(site.address, { waitUntil: 'commit' });
    const form = page.locator('nx-signup');
    await form.getByLabel('Company name').fill('Acme Ltd');
    await form.getByLabel('Your name').fill('Ada Lovelace');
    await form.getByLabel('Email').fill('ada@acme.example');
    await form.getByLabel('Email').press('Enter');
    await form.getByLabel('Password').fill('correct');
    await page.locator('nx-provider').evaluate((it, url) => it.setAttribute('base-url', url), backend.url);
    expect(await form.getByLabel('Password').evaluate((it) => getComputedStyle(it).borderTopLeftRadius)).toBe('8px');
    await letGo();
    await expect(page.locator('nx-signup:defined')).toBeVisible();
    await expect(form.getByLabel('Password')).toBeFocused();
    await page.keyboard.type(' horse');
    await expect(form.getByLabel('Company name')).toHaveValue('Acme Ltd');
    await expect(form.getByLabel('Password')).toHaveValue('correct horse');
    await form.getByLabel('Mobile phone').fill('07700 900 456');
    await verifyPhone(page, engine, 'Acme Ltd');
    expect(said).toEqual([]);
    expect(await page.evaluate(violations)).toEqual([]);
    await backend.close();
    site.close();
  });
