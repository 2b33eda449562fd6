// `npm run openapi` writes openapi.json; a test holds it to the contract.
import { readFileSync, writeFileSync } from 'node:fs';
import { openapi } from '../../src/api/openapi.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
writeFileSync('openapi.json', `${JSON.stringify(openapi(version), null, 2)}\n`);
