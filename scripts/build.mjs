// What is published: `dist/src` and `dist/mocks` mirror the sources, `dist/cdn` is for pages without a bundler, `dist/portal` is the demo.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { globSync } from 'tinyglobby';
import { rememberBuilt } from './built.mjs';
import { bin } from './commands.mjs';
import { sayInTypes } from './contract-declarations.mjs';
import { minified } from './minify-templates.mjs';
import { withoutDocs } from './without-docs.mjs';

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('dist', { recursive: true, force: true });
// Types only: a class that makes an instance of itself in a static field comes out of this compiler broken.
run(bin('typescript', 'tsc'), '-p', 'scripts/tsconfig.build.json');
sayInTypes('dist/src/api');

const { experimentalDecorators, useDefineForClassFields, verbatimModuleSyntax } = JSON.parse(
  readFileSync('tsconfig.json', 'utf8'),
).compilerOptions;
const tsconfigRaw = { compilerOptions: { experimentalDecorators, useDefineForClassFields, verbatimModuleSyntax } };
for (const file of globSync(['src/**/*.ts', 'mocks/**/*.ts'])) {
  const source = await minified(readFileSync(file, 'utf8'), file);
  const { code } = await transform(source, { loader: 'ts', target: 'es2022', sourcefile: file, tsconfigRaw });
  const out = join('dist', file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, withoutDocs(code));
}

// What the mock server sends to browsers as it is.
for (const file of globSync('mocks/**/*.{js,html,css}')) {
  mkdirSync(dirname(join('dist', file)), { recursive: true });
  copyFileSync(file, join('dist', file));
}

run(bin('vite'), 'build', '--logLevel=warn', '--mode=cdn');
run(bin('vite'), 'build', '--logLevel=warn', '--mode=cdn-elements');
run(bin('vite'), 'build', '--logLevel=warn');
run(bin('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--quiet');

rememberBuilt();
