// `npm run cem`: describes the elements, from their sources, in `custom-elements.json` of this folder or another.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin } from './commands.mjs';

const name = 'custom-elements.json';

/** Writes the manifest without white space, half a megabyte less, and whole in one step, because others may read it meanwhile. */
export function writeManifest(folder = '.') {
  const own = `.test/manifest-${process.pid}`;
  mkdirSync(own, { recursive: true });
  try {
    analyze(own);
    renameSync(join(own, name), join(folder, name));
  } finally {
    rmSync(own, { recursive: true });
  }
}

function analyze(folder) {
  const analyzer = bin('@custom-elements-manifest/analyzer', 'cem');
  const { status } = spawnSync(process.execPath, [analyzer, 'analyze', '--quiet', '--outdir', folder], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The analyzer of the elements ended with ${status}`);
  const written = join(folder, name);
  writeFileSync(written, JSON.stringify(JSON.parse(readFileSync(written, 'utf8'))));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) writeManifest();
