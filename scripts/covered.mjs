// Records the code that element tests run in Chromium, if `COVERAGE` names a folder for it.
import { startCoverage, takeCoverage } from './page-coverage.mjs';

/** Options for the launcher: counting starts with each page. */
export const covering = process.env.COVERAGE
  ? {
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await startCoverage(page);
        return page;
      },
    }
  : {};

/** Writes the counts of a page when the tests of a file have ended. */
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
