// Starts the commands of packages by their files, because Windows has no shell scripts to spawn.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file behind a package's command: `bin('vite')`, `bin('@web/test-runner', 'wtr')`. */
export function bin(name, command = name) {
  const folder = join(import.meta.dirname, '../node_modules', name);
  const entry = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin;
  return join(folder, typeof entry === 'string' ? entry : entry[command]);
}
