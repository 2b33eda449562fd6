// Reports the checks of a step: one line of JSON each, in the file that `npm test` names.
import { appendFileSync } from 'node:fs';

/**
 * @typedef {object} Check
 * @property {string} name The checked thing.
 * @property {string} [place] Its file: `test/node/house.test.ts`.
 * @property {number} [ms] The time it took.
 * @property {'passed' | 'failed' | 'skipped'} status
 * @property {string} [error] The failure.
 */

/** Reports one check; does nothing without `TEST_REPORT`. @param {Check} check */
export function report(check) {
  const file = process.env.TEST_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify(check)}\n`);
}
