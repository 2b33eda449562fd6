import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './test/tools/browsers.mjs';

const port = 5198;
const executablePath = await chromiumPath();

/** Whole stories, on the portal: `npm run test:e2e`. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  reporter: [['list']],
  // A busy machine takes its time; what is never true fails all the same.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs() },
  },
  webServer: { command: `npx vite --port ${port} --strictPort`, url: `http://127.0.0.1:${port}`, reuseExistingServer: false },
});
