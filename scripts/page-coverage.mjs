// Records the functions that run in a puppeteer page, for coverage.mjs:
//   await startCoverage(page);            // before the first script loads
//   await takeCoverage(page, folder);     // after the tests of the page, and after each navigation
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sessions = new WeakMap();

/** V8 records only whether each function has run. Recording its blocks, or how often they run, would slow the tests by a fifth; this costs nothing. */
export const precision = { callCount: false, detailed: false };

/** Starts recording. Puppeteer's own summary is not used, because source maps need the ranges of each function. */
export async function startCoverage(page) {
  const session = await page.createCDPSession();
  sessions.set(page, session);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', precision);
}

/**
 * Writes what has run since the start, or since the last time, into a folder: `{ url, scriptId, functions }` of each script that
 * was served.
 */
export async function takeCoverage(page, folder) {
  const { result } = await sessions.get(page).send('Profiler.takePreciseCoverage');
  mkdirSync(folder, { recursive: true });
  const served = result.filter(({ url }) => url.startsWith('http'));
  writeFileSync(join(folder, `coverage-page-${randomUUID()}.json`), JSON.stringify({ result: served }));
}
