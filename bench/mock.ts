// The mock's figures beside a base case in the same run: `npm run bench:mock`, or some of its parts by name.
import { deliveries } from './deliveries.js';
import { manyAccounts } from './many-accounts.js';
import { numberSearches } from './numbers.js';
import { requestSearches } from './request-searches.js';
import { saving } from './saving.js';

const parts = { searches: requestSearches, numbers: numberSearches, deliveries, saving, accounts: manyAccounts } as const;
const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run();
process.exit(0);
