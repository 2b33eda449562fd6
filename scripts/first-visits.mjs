// First visits to pages that load the elements from `dist/cdn`, with their requests counted: `test/e2e/first-visits.e2e.ts` and
// `npm run bench:waves`.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { holdInWaves } from './page-waves.mjs';

const signup = { body: '<nx-signup></nx-signup>', shows: (page) => page.locator('nx-signup').getByRole('textbox').first() };
const balance = (tag) => (page) => page.locator(tag).getByText(/€/).first();
/** A form that a server has rendered is there at once; a person waits until the element has taken it over. */
const rendered = {
  body: ({ renderElement }) => renderElement('nx-signup', { styles: '/styles' }),
  shows: (page) => page.locator('nx-signup:defined'),
};
const dashboard = { body: '<nx-dashboard></nx-dashboard>', shows: balance('nx-dashboard') };

/** The visits, by what is told of them: the content of the page, as a text or from the renderer, and what a person waits for. */
export const visits = {
  'nx-signup': { ...signup, lang: 'en' },
  'nx-signup in German': { ...signup, lang: 'de' },
  'nx-signup from a server': { ...rendered, lang: 'en' },
  'nx-balance': { body: '<nx-balance></nx-balance>', shows: balance('nx-balance'), lang: 'en' },
  'nx-dashboard': { ...dashboard, lang: 'en' },
  'nx-dashboard in German': { ...dashboard, lang: 'de' },
};

const folder = 'dist/cdn';

async function listening(server) {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${server.address().port}`;
}

const pageOf = (
  { body, lang },
  baseUrl,
  renderer,
) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Visit</title>
<link rel="icon" href="data:,"><script type="module" src="/nexmo-account-kit.js"></script>
<nx-provider base-url="${baseUrl}" tokens="session">${typeof body === 'function' ? body(renderer) : body}</nx-provider>`;

/** The host: a page for each visit, and the files. */
const hostOf = (baseUrl, renderer) =>
  createServer(({ url }, response) => {
    const visit = Object.values(visits)[Number(/^\/page-(\d+)$/.exec(url)?.[1] ?? -1)];
    if (visit) return response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(visit, baseUrl(), renderer));
    const isStyle = url.startsWith('/styles/');
    const file = join(isStyle ? 'dist' : folder, url);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': isStyle ? 'text/css' : 'text/javascript' }).end(readFileSync(file));
  });

/** Bytes of the files among requests, gzipped. */
const bytesOf = (asked) =>
  asked
    .filter(({ path }) => path.endsWith('.js'))
    .reduce((sum, { path }) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0);

/** A host with the elements, and a backend where somebody is signed in. */
export async function startVisits() {
  const { serve } = await import('../dist/mocks/server/node.js');
  const { ada, createClock, createEngine, scenarios } = await import('../dist/mocks/index.js');
  const world = scenarios.live();
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  let baseUrl = '';
  const host = hostOf(() => baseUrl, await import('../dist/src/server/index.js'));
  const origin = await listening(host);
  const backend = await serve(engine, { port: 0, cors: origin });
  baseUrl = backend.url;
  const answer = await fetch(`${baseUrl}/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ada.email, password: ada.password }),
  });
  const { token } = await answer.json();
  return {
    /** The requests until a visit shows what a person waits for, in waves, and those that follow. */
    async count(browser, name) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const kept = [`nexmo-account-kit ${baseUrl}`, token];
      await page.addInitScript(([key, value]) => sessionStorage.setItem(key, value), kept);
      const held = await holdInWaves(page);
      await page.goto(`${origin}/page-${Object.keys(visits).indexOf(name)}`, { waitUntil: 'commit' });
      const shown = await held.letGo(() => visits[name].shows(page).isVisible());
      const first = held.asked.filter(({ wave }) => wave <= (shown?.waves ?? Infinity));
      await held.letGo(() => false);
      await context.close();
      const all = { waves: held.asked.at(-1)?.wave ?? 0, requests: held.asked.length };
      return { shown, all, kB: bytesOf(first) / 1000, asked: held.asked };
    },
    async close() {
      host.close();
      host.closeAllConnections();
      await backend.close();
    },
  };
}
