// What a step tells of each of its checks: a line of JSON in the file that `npm test` names.
import { appendFileSync } from 'node:fs';

/**
 * @typedef {object} Check
 * @property {string} name What was checked.
 * @property {string} [place] Where it stands: `test/node/house.test.ts`.
 * @property {number} [ms] How long it took.
 * @property {'passed' | 'failed' | 'skipped'} status
 * @property {string} [error] What went wrong.
 */

/** Tells of one check. Without `TEST_REPORT`, nobody has asked. @param {Check} check */
export function report(check) {
  const file = process.env.TEST_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify(check)}\n`);
}
