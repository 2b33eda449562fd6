// Makes sure that `dist` is built from the present sources, so that tests of the published package never test an old one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** The names of the sources of the last whole build; the file is as old as that build. */
const stamp = '.test/built';

const sources = () =>
  globSync([
    'src/**',
    'mocks/**',
    'stories/portal/**',
    'index.html',
    'package.json',
    'vite.config.ts',
    'scripts/{build,minify-templates,provider-pages,reached-types,shell-rules,shell-styles}.mjs',
  ]).toSorted();

/** True if `dist` exists and is built from the present sources. */
function isBuilt() {
  if (!existsSync(stamp) || !existsSync('dist/src')) return false;
  const at = statSync(stamp).mtimeMs;
  const files = sources();
  return readFileSync(stamp, 'utf8') === files.join('\n') && files.every((file) => statSync(file).mtimeMs <= at);
}

/** Records that `dist` is built from the sources as they were when the build began. */
export function rememberBuilt() {
  mkdirSync('.test', { recursive: true });
  writeFileSync(stamp, sources().join('\n'));
}

/** Builds if anything has changed since the last build. */
export function ensureBuilt() {
  if (isBuilt()) return;
  const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/build.mjs`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
