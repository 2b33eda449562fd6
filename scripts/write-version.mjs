// `npm run changeset:version`, after the changesets are collected: writes the version of package.json into src/version.ts.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const source = readFileSync('src/version.ts', 'utf8');
writeFileSync('src/version.ts', source.replace(/version = '.*'/, `version = '${version}'`));
