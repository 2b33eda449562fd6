// `npm run knip`: dead files, exports and dependencies; knip.config.js lists the entry points. Exports for tests or stories alone
// count as used.
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { bin } from './commands.mjs';
import config from '../knip.config.js';

const { stdout, stderr, status } = spawnSync(process.execPath, [bin('knip'), '--reporter', 'json', '--no-config-hints'], {
  encoding: 'utf8',
});
if (!stdout.startsWith('{')) throw new Error(stderr || `knip ended with ${status}`);

const { issues } = JSON.parse(stdout);
for (const { file, ...kinds } of issues)
  for (const [kind, found] of Object.entries(kinds))
    for (const { name, line } of found) console.log(`✗ ${line ? `${file}:${line}` : file} (${kind}) ${name}`);

const looked = new Set([...globSync(config.project), 'package.json']);
const failed = new Set(issues.map(({ file }) => file));
console.log(`${looked.size - failed.size} passed, ${failed.size} failed`);
process.exit(failed.size === 0 ? 0 : 1);
