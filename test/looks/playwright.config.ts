import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../scripts/browsers.mjs';

const executablePath = await chromiumPath();

/** Pictures of a few stories, compared with those that have been looked at: `npm run test:looks -- --update-snapshots` takes new ones. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.looks.ts',
  reporter: [['list'], ['../../scripts/playwright-reporter.mjs']],
  // Of its own: whoever begins empties it, and journeys may be under way.
  outputDir: '../../.test/pictures',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // What waits, waits for a picture that stands still; these limits are for one that never does, on whatever machine.
  timeout: 0,
  globalTimeout: 3_600_000,
  // Another build of the browser smooths the edges of letters a little differently; what moves or changes its colour is found.
  expect: {
    timeout: 90_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.03, threshold: 0.3, animations: 'disabled', caret: 'hide' },
  },
  use: {
    viewport: { width: 640, height: 400 },
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs() },
  },
});
