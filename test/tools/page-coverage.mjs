// What the scripts of a puppeteer page have run, as V8 counts it, kept for coverage.mjs:
//   await startCoverage(page);            // before the first script loads
//   await takeCoverage(page, folder);     // when the tests of the page are through; again after each navigation
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sessions = new WeakMap();

/** Counts from now on. V8's own words, without puppeteer's summing up: source maps want each function's ranges. */
export async function startCoverage(page) {
  const session = await page.createCDPSession();
  const sources = new Map();
  sessions.set(page, { session, sources });
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (!url.startsWith('http')) return;
    // Asked at once: a script of a page that was left is gone.
    const source = session.send('Debugger.getScriptSource', { scriptId }).then(
      ({ scriptSource }) => scriptSource,
      () => undefined,
    );
    sources.set(scriptId, source);
  });
  await session.send('Debugger.enable');
  await session.send('Debugger.setSkipAllPauses', { skip: true });
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

/** Writes what has run since the start, or since the last time, into a folder: `{ url, scriptId, functions, source }` of each script. */
export async function takeCoverage(page, folder) {
  const { session, sources } = sessions.get(page);
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const entries = await Promise.all(
    result
      .filter(({ scriptId }) => sources.has(scriptId))
      .map(async (entry) => ({ ...entry, source: await sources.get(entry.scriptId) })),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `coverage-page-${randomUUID()}.json`),
    JSON.stringify({ result: entries.filter(({ source }) => source) }),
  );
}
