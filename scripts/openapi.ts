// `npm run openapi` writes openapi.json, and a collection of its calls for Postman; tests check that both follow the contract.
import { writeFileSync } from 'node:fs';
import { openapi } from '../src/api/openapi.js';
import { describedOpenapi } from './described-openapi.mjs';
import { postmanCollection } from './postman-collection.mjs';

const written = (data: object): string => `${JSON.stringify(data, null, 1)}\n`;
const document = describedOpenapi(openapi());
writeFileSync('openapi.json', written(document));
writeFileSync('docs/examples/collection.json', written(postmanCollection(JSON.parse(written(document)))));
