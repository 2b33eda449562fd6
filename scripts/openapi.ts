// `npm run openapi` writes openapi.json; a test checks that it follows the contract.
import { writeFileSync } from 'node:fs';
import { openapi } from '../src/api/openapi.js';
import { describedOpenapi } from './described-openapi.mjs';

writeFileSync('openapi.json', `${JSON.stringify(describedOpenapi(openapi()), null, 2)}\n`);
