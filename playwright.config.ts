import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './scripts/browsers.mjs';
import { freePort } from './scripts/free-port.mjs';

/** Free ports. Workers read this file as well, and must find the same ones. */
const [portal = 0, started = 0, development = 0] = await (async () => {
  process.env['PORTS'] ??= (await Promise.all([freePort(), freePort(), freePort()])).join();
  return process.env['PORTS'].split(',').map(Number);
})();
const at = (port: number) => `http://127.0.0.1:${port}`;
const smoke = '**/smoke.e2e.ts';
const executablePath = await chromiumPath();

/** Whole journeys on the published portal: `npm run test:e2e`. */
export default defineConfig({
  testDir: 'test/e2e',
  reporter: [['list'], ['./scripts/playwright-reporter.mjs']],
  fullyParallel: true,
  workers: 2,
  // A test waits for a state. These limits are for states that never come, on the slowest machine.
  timeout: 0,
  expect: { timeout: 90_000 },
  globalTimeout: 3_600_000,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    actionTimeout: 90_000,
    navigationTimeout: 90_000,
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs() },
  },
  projects: [
    { name: 'built', testMatch: '**/*.e2e.ts', testIgnore: smoke, use: { baseURL: at(portal) } },
    { name: 'npm start', testMatch: smoke, use: { baseURL: at(started) } },
    { name: 'npm run dev', testMatch: smoke, use: { baseURL: at(development) } },
  ],
  webServer: [
    { command: `node scripts/serve-portal.mjs ${portal}`, url: at(portal), timeout: 600_000 },
    { command: `node scripts/start.mjs --port ${started}`, url: at(started), timeout: 600_000 },
    { command: `npx vite --port ${development} --strictPort`, url: at(development), timeout: 600_000 },
  ],
});
