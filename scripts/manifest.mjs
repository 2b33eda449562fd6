// `npm run cem`: describes the elements, from their sources, in `custom-elements.json` of this folder or another.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin } from './commands.mjs';

const name = 'custom-elements.json';

/** Writes the manifest without white space, half a megabyte less, and whole in one step, because others may read it meanwhile. */
export function writeManifest(folder = '.') {
  const own = `.test/manifest-${process.pid}`;
  mkdirSync(own, { recursive: true });
  const analyzer = bin('@custom-elements-manifest/analyzer', 'cem');
  const { status } = spawnSync(process.execPath, [analyzer, 'analyze', '--quiet', '--outdir', own], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The analyzer of the elements ended with ${status}`);
  const written = join(own, name);
  writeFileSync(written, JSON.stringify(JSON.parse(readFileSync(written, 'utf8'))));
  renameSync(written, join(folder, name));
  rmSync(own, { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeManifest();
