// Makes sure that `dist` holds what the sources say: what tests the published package must not test yesterday's.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** The names of the sources that the last whole build was made of; as old as that build. */
const stamp = '.test/built';

const sources = () =>
  globSync([
    'src/**',
    'mocks/**',
    'stories/portal/**',
    'index.html',
    'package.json',
    'vite.config.ts',
    'scripts/{build,minify-templates,provider-pages}.mjs',
  ]).toSorted();

/** Whether `dist` is there, and of these sources. */
function isBuilt() {
  if (!existsSync(stamp) || !existsSync('dist/src')) return false;
  const at = statSync(stamp).mtimeMs;
  const files = sources();
  return readFileSync(stamp, 'utf8') === files.join('\n') && files.every((file) => statSync(file).mtimeMs <= at);
}

/** Remembers that what is in `dist` is of the sources as they were when the build began. */
export function rememberBuilt() {
  mkdirSync('.test', { recursive: true });
  writeFileSync(stamp, sources().join('\n'));
}

/** Builds if anything has changed since the last time. */
export function ensureBuilt() {
  if (isBuilt()) return;
  const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/build.mjs`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
