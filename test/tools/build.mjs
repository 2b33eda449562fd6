// What is published: `dist/src` and `dist/mocks` mirror the sources, `dist/cdn` is for pages without a bundler, `dist/portal` is the demo.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { bin } from './commands.mjs';
import { minified } from './minify-templates.mjs';

rmSync('dist', { recursive: true, force: true });
const steps = [
  [bin('typescript', 'tsc'), '-p', 'test/tools/tsconfig.build.json'],
  [bin('vite'), 'build', '--logLevel=warn', '--mode=cdn'],
  [bin('vite'), 'build', '--logLevel=warn', '--mode=cdn-elements'],
  [bin('vite'), 'build', '--logLevel=warn'],
  [bin('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--quiet'],
];
for (const args of steps) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

for (const file of globSync('dist/src/**/*.js')) writeFileSync(file, await minified(readFileSync(file, 'utf8'), file));
