import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { globSync } from 'tinyglobby';
import { ada, createClock, createEngine, scenarios } from '../../mocks/index.js';
import { serve } from '../../mocks/server/node.js';
import { freePort } from '../../scripts/free-port.mjs';
import { httpClient } from '../../src/api/http.js';
import { signIn } from '../../src/api/session.js';
import { serveStrictly, strictPolicy, violations } from './strict-page.js';

/** The loader for pages without a bundler, and the files that it brings. */
export const loader = '/nexmo-account-kit.js';
const cdn = Object.fromEntries(
  globSync('**/*.js', { cwd: 'dist/cdn' }).map((file) => [`/${file}`, readFileSync(`dist/cdn/${file}`, 'utf8')]),
);
const start = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>CDN</title><link rel="stylesheet" href="/page.css">`;
const scripts = `<script type="module" src="/page.js"></script><script type="module" src="${loader}"></script>`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface HostPage {
  /** The import map that stands in the page, of which the policy knows the hash. */
  readonly map?: string;
  /** A file that does not come at first. */
  readonly without?: string;
  /** True if the tags of the page name the backend, and Ada is signed in in this tab; else a script of the page does later. */
  readonly isSignedIn?: boolean;
}

/** The name of the backend in the tags of a page. */
export const backendHere = 'BACKEND';

/** A page of a host whose own styles select every button. */
export async function visit(page: Page, body: string, { map, without = '', isSignedIn = false }: HostPage = {}) {
  const world = scenarios.live();
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const policy = strictPolicy
    .replace("connect-src 'self'", "connect-src 'self' http://127.0.0.1:*")
    .replace("script-src 'self'", `script-src 'self' ${map ? hashOf(map) : ''}`);
  const styles = 'button { background: white; color: white; border: 0 } button, input { all: unset !important }';
  const files = { ...cdn, '/page.css': styles, '/second-loader.js': cdn[loader]! };
  const inline = map ? `<script type="importmap">${map}</script>` : '';
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const html = start + inline + scripts + body.replaceAll(backendHere, url);
  const site = await serveStrictly({ html, script: '', policy, files });
  const backend = await serve(engine, { port, cors: new URL(site.address).origin });
  if (without) await page.route(`**${without}`, (route) => route.abort(), { times: 1 });
  if (isSignedIn) {
    const { token = '' } = await httpClient({ baseUrl: url }).call(signIn, { email: ada.email, password: ada.password });
    await page.addInitScript(([key, value]) => sessionStorage.setItem(key, value), [`nexmo-account-kit ${url}`, token] as const);
  }
  await page.goto(site.address);
  if (!isSignedIn) await page.locator('nx-provider').evaluate((it, url) => it.setAttribute('base-url', url), url);
  return {
    engine,
    url,
    async end() {
      // A file that is changed on its way may still be on it.
      await page.unrouteAll({ behavior: 'wait' });
      expect(await page.evaluate(violations)).toEqual([]);
      await backend.close();
      site.close();
    },
  };
}
