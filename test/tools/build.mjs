// What is published: `dist/src` and `dist/mocks` mirror the sources, `dist/cdn` is for pages without a bundler, `dist/portal` is the demo.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bin } from './commands.mjs';

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
