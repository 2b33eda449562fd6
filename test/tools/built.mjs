// Makes sure that `dist` holds what the sources say: what tests the published package must not test yesterday's.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** Written by `npm run build` when all of it is done. */
export const stamp = 'dist/built';

const sources = [
  'src/**',
  'mocks/**',
  'stories/portal/**',
  'index.html',
  'package.json',
  'vite.config.ts',
  'test/tools/{build,minify-templates,provider-pages}.mjs',
];

/** Whether `dist` is there, and no source is newer. */
function isBuilt() {
  if (!existsSync(stamp)) return false;
  const at = statSync(stamp).mtimeMs;
  return globSync(sources).every((file) => statSync(file).mtimeMs <= at);
}

/** Builds if anything has changed since the last time. */
export function ensureBuilt() {
  if (isBuilt()) return;
  const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/build.mjs`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
