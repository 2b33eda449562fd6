// `npm run openapi` writes openapi.json; a test holds it to the contract.
import { writeFileSync } from 'node:fs';
import { openapi } from '../../src/api/openapi.js';

writeFileSync('openapi.json', `${JSON.stringify(openapi(), null, 2)}\n`);
