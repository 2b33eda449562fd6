// The engine's figures in one run, with ratios: `npm run bench:engine`.
import { inProcessCalls } from './in-process.js';
import { numberSearches } from './numbers.js';
import { requestRates } from './requests.js';
import { sizes } from './size.js';
import { years } from './year.js';

const parts = { years, calls: inProcessCalls, numbers: numberSearches, requests: requestRates, size: sizes } as const;
const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run();
process.exit(0);
