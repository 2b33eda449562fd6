import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../scripts/browsers.mjs';

const executablePath = await chromiumPath();

/** Compares pictures of a few stories with approved ones: `npm run test:looks -- --update-snapshots` takes new ones. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.looks.ts',
  reporter: [['list'], ['../../scripts/playwright-reporter.mjs']],
  // Another folder than that of the journeys, which may run at the same time, because each run empties its own.
  outputDir: '../../.test/pictures',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test waits for a picture that stands still; these limits are for one that never does, on the slowest machine.
  timeout: 0,
  globalTimeout: 3_600_000,
  // Another build of the browser smooths the edges of letters a little differently; moved or recoloured parts are still found.
  expect: {
    timeout: 90_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.03, threshold: 0.3, animations: 'disabled', caret: 'hide' },
  },
  use: {
    viewport: { width: 640, height: 400 },
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs() },
  },
});
