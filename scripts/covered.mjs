// Counts what element tests run in Chromium, where `COVERAGE` names a folder for it.
import { startCoverage, takeCoverage } from './page-coverage.mjs';

/** Options for the launcher: each page counts from its beginning. */
export const covering = process.env.COVERAGE
  ? {
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await startCoverage(page);
        return page;
      },
    }
  : {};

/** Keeps what a page has run when the tests of a file are through. */
export function covered(launcher) {
  const folder = process.env.COVERAGE;
  if (!folder) return launcher;
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    await takeCoverage(launcher.getPage(id), folder);
    return stop(id);
  };
  return launcher;
}
