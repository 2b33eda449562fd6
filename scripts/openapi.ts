// `npm run openapi` writes openapi.json, and a collection of its calls for Postman; tests check that both follow the contract.
import { writeFileSync } from 'node:fs';
import { openapi } from '../src/api/openapi.js';
import { describedOpenapi } from './described-openapi.mjs';
import { postmanCollection } from './postman-collection.mjs';

/** Each member of the outer levels on a line of its own, which is a third smaller in the package than with all of them indented. */
const inLines = (data: object, levels: number): string => {
  const members = Object.entries(data).map(([name, value]: [string, unknown]) => {
    const isOuter = levels > 1 && typeof value === 'object' && value !== null && !Array.isArray(value);
    return `${JSON.stringify(name)}:${isOuter ? inLines(value, levels - 1) : JSON.stringify(value)}`;
  });
  return `{\n${members.join(',\n')}\n}`;
};
const document: object = JSON.parse(JSON.stringify(describedOpenapi(openapi())));
writeFileSync('openapi.json', `${inLines(document, 3)}\n`);
writeFileSync('docs/examples/collection.json', `${JSON.stringify(postmanCollection(document as never), null, 1)}\n`);
