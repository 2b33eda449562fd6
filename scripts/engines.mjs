// The browser engines of the element tests: `ENGINES=chromium,firefox`, or `all` that are installed.
import { findFirefox, findWebKit } from './browsers.mjs';

const finders = { chromium: () => true, firefox: findFirefox, webkit: findWebKit };
const names = Object.keys(finders);

/** @param {string} [wanted] */
export function engines(wanted = process.env.ENGINES ?? 'chromium') {
  if (wanted === 'all') return names.filter((name) => finders[name]());
  const chosen = wanted.split(',');
  for (const name of chosen) {
    if (!names.includes(name)) throw new Error(`No engine is called ${name}: choose from ${names.join(', ')} or all.`);
    if (!finders[name]()) throw new Error(`${name} is not installed on this machine.`);
  }
  return chosen;
}

/** Engines that `all` leaves out, because they are not installed. */
export const missingEngines = () => names.filter((name) => !finders[name]());
