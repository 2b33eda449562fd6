import { build, type Plugin } from 'esbuild';
import { expect, test } from '@playwright/test';
import { ada } from '../../mocks/index.js';
import { published } from '../../scripts/compile-browser.mjs';
import { serveStrictly, strictPolicy, violations } from './strict-page.js';

/** A copy of the published kit that says it is of another version. */
const anotherVersion: Plugin = {
  name: 'another version',
  setup({ onLoad }) {
    onLoad({ filter: /dist[\\/]src[\\/]version\.js$/ }, () => ({ contents: "export const version = '0.0.9';" }));
  },
};

/** A script with a copy of its own: it registers the elements, and gives its providers a backend of its own. */
const copy = (prefix: string, scenario: string) => `
  import { defineAll } from './src/index.ts';
  import { createEngine, inProcess, scenarios } from './mocks/index.ts';
  defineAll({ prefix: '${prefix}' });
  const adapter = inProcess(createEngine({ world: scenarios.${scenario}() }));
  for (const it of document.querySelectorAll('${prefix}-provider')) it.adapter = adapter;
`;

async function older(script: string) {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    plugins: [anotherVersion, published],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]!.text;
}

/** Each copy has its own Lit, which creates the policy of that name. */
const severalPolicies = strictPolicy.replace('lit-html', "lit-html 'allow-duplicates'");

const html = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Two versions</title>
  <nx-provider><section aria-label="new"><nx-sign-in></nx-sign-in><nx-balance></nx-balance>
    <old-balance></old-balance></section></nx-provider>
  <old-provider><section aria-label="old"><old-sign-in></old-sign-in><old-balance></old-balance></section></old-provider>
  <script type="module" src="/page.js"></script><script type="module" src="/old.js"></script>`;

test('two versions with two prefixes and two accounts share a page, and nothing of one is in the other', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => message.type() !== 'info' && told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  const files = { '/old.js': await older(copy('old', 'zeroBalance')) };
  const site = await serveStrictly({ html, script: copy('nx', 'live'), files, policy: severalPolicies });
  await page.goto(site.address);
  const [first, second] = ['new', 'old'].map((name) => page.getByRole('region', { name, exact: true }));
  for (const it of [first!, second!]) {
    await it.getByLabel('Email').fill(ada.email);
    await it.getByLabel('Password').first().fill(ada.password);
    await it.getByLabel('Password').first().press('Enter');
  }
  // An element finds the provider around it, whichever version that is of.
  await expect(first!.getByText('€27.00')).toHaveCount(2);
  await expect(second!).toContainText('€0.00');
  await page.locator('old-provider').evaluate((it) => (it as unknown as { signOut(): Promise<void> }).signOut());
  await expect(second!.getByLabel('Email')).toBeVisible();
  await expect(first!).toContainText('€27.00');
  await page.locator('nx-provider').evaluate((it) => (it as unknown as { signOut(): Promise<void> }).signOut());
  await expect(first!.getByText('€27.00'), 'in elements of either version').toHaveCount(0);
  await expect(first!.getByLabel('Email')).toBeVisible();
  expect(await page.evaluate(violations)).toEqual([]);
  expect(told).toEqual([]);
  site.close();
});
