// Checks the published package as its users meet it: every entry can be imported without a page, has types, and keeps its side
// effects in a bundler.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { exampleSuites } from './example-suites.mjs';
import { hostChecks } from './hosts/check.mjs';
import './node20.mjs';
import { packed, publintFindings, typesFindings } from './packed.mjs';
import { semverFindings } from './release/gate.mjs';
import { languages } from './split-locales.mjs';

const { name, exports, bin, peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The entries with a module, `*` expanded; those for script elements are no modules for Node. */
const entries = Object.entries(exports).flatMap(([entry, target]) => {
  const file = typeof target === 'string' ? target : target.default;
  if (!file.endsWith('.js') || entry === './cdn/*') return [];
  if (!entry.includes('*')) return [entry];
  const [before, after] = file.slice(2).split('*');
  return globSync(file.slice(2)).map((path) => entry.replace('*', path.slice(before.length, -after.length)));
});

const checks = [];
const check = (what, run) => checks.push({ what, run });

// Angular's own compiler completes its components: in a build, or here.
await import('@angular/compiler');
for (const entry of entries) {
  check(`${entry} is imported without a page`, () => import(`${name}${entry.slice(1)}`));
}

for (const [entry, target] of Object.entries(exports)) {
  const files = (typeof target === 'string' ? [target] : Object.values(target)).filter((file) => !file.includes('*'));
  check(`${entry} is there`, () => {
    for (const file of files) if (!existsSync(file)) throw new Error(`${file} is missing`);
  });
}

for (const entry of entries.filter((it) => /^\.\/(cdn$|define\/)/.test(it) && it !== './define/define.js')) {
  check(`${entry} still defines elements in a bundle`, async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import '${name}${entry.slice(1)}';`, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'error',
    });
    if (!/\.define\(/.test(outputFiles[0].text)) throw new Error('nothing in it defines an element');
  });
}

for (const [command, file] of Object.entries(bin)) {
  check(`${command} starts, and tells what it takes`, () => {
    if (!readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node')) throw new Error(`${file} is no command`);
    const { status, stdout } = spawnSync(process.execPath, [file, '--help'], { encoding: 'utf8' });
    if (status !== 0 || !stdout.startsWith(command)) throw new Error(`exit code ${status}: ${stdout.slice(0, 100)}`);
  });
}

for (const path of [
  '/',
  '/_mock/page.js',
  '/provider/field.html',
  '/provider/frame.js',
  '/provider/cards.js',
  '/provider/paypal.html',
]) {
  check(`the published server has ${path}`, async () => {
    const [{ createEngine }, { serve }] = await Promise.all([import(`${name}/mocks`), import(`${name}/mocks/node`)]);
    const server = await serve(createEngine());
    const { status } = await fetch(server.url + path);
    await server.close();
    if (status !== 200) throw new Error(`it answers ${status}`);
  });
}

for (const preset of ['nexmo', 'ink', 'vivid'])
  check(`the preset ${preset} is a style sheet that sets properties of the kit, and nothing else`, () => {
    const css = readFileSync(new URL(import.meta.resolve(`${name}/themes/${preset}.css`)), 'utf8');
    const set = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/^\s+([\w-]+):/gm)].map(([, property]) => property);
    if (set.length < 4 || !set.every((property) => property.startsWith('--nx-'))) throw new Error(set.join());
  });

check('a language is one module for programs, and for pages a module of each domain', async () => {
  for (const language of ['en', ...languages]) {
    const { default: whole } = await import(`${name}/locales/${language}.js`);
    if (!isDeepStrictEqual({ ...whole }, JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')))) throw new Error(language);
  }
});

for (const language of languages)
  check(`a bundle with the words of a sign-up in ${language} has those of no other element, and adds them`, async () => {
    const { signup } = await import(`${name}/languages/${language}.js`);
    signup();
    const { metafile } = await build({
      stdin: { contents: `import { signup } from '${name}/languages/${language}.js'; signup();`, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      logLevel: 'error',
    });
    const [{ inputs }] = Object.values(metafile.outputs);
    const has = (domain) => (inputs[`dist/src/i18n/${domain}/${language}.js`]?.bytesInOutput ?? 0) > 0;
    if (!has('signup') || !has('common') || has('billing')) throw new Error(Object.keys(inputs).join(' '));
  });

/** The descriptions of a document's properties. */
const saidIn = (node) => {
  if (node === null || typeof node !== 'object') return [];
  const own = typeof node.description === 'string' && !('operationId' in node) ? [node.description] : [];
  return [...own, ...Object.values(node).flatMap(saidIn)];
};

check('what the contract says of its properties is in the types, and in nothing that runs', async () => {
  const { openapi } = await import('../dist/src/api/openapi.js');
  const silent = new Set(saidIn(openapi().paths));
  const said = [...new Set(saidIn(JSON.parse(readFileSync('openapi.json', 'utf8')).paths))].filter((it) => !silent.has(it));
  if (said.length < 200) throw new Error(`it says ${said.length} things only`);
  const textOf = (pattern) =>
    globSync(pattern)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
  const [runs, types] = [textOf('dist/**/*.{js,html}'), textOf('dist/src/api/{,schemas/}*.d.ts')];
  const travels = said.filter((it) => runs.includes(it));
  if (travels.length > 0) throw new Error(`runs with: ${travels.join(' | ')}`);
  const lost = said.filter((it) => !types.includes(it));
  if (lost.length > 0) throw new Error(`not in the types: ${lost.join(' | ')}`);
});

/** Runs a piece of a program in Node; returns what it prints, its errors included. */
const printed = (...args) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', ...args], { encoding: 'utf8' });
  return stdout + stderr;
};

check('programs in CommonJS may require the mock', () => {
  const said = printed('-e', `console.log(typeof require('${name}/mocks').createEngine)`);
  if (said.trim() !== 'function') throw new Error(said);
});

check('no optional peer gets in the way of an installation, in whatever version it is there', () => {
  const inTheWay = Object.entries(peerDependencies).filter(([it, range]) => range !== '*' || !peerDependenciesMeta[it]?.optional);
  if (inTheWay.length > 0) throw new Error(JSON.stringify(inTheWay));
});

check('the door for MSW says what it needs, beside an MSW that is too old', () => {
  const old = 'data:text/javascript,export const rest = {}';
  const hooks = `export const resolve = (it, context, next) => it === 'msw' ? { url: '${old}', shortCircuit: true } : next(it, context);`;
  const registered = `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hooks)}));`;
  const use = `const { handlers } = await import('${name}/mocks/msw'); handlers({}, 'https://rest.nexmo.com');`;
  const said = printed('--input-type=module', '-e', registered + use);
  if (!said.includes('needs msw 2 or 3')) throw new Error(said);
});

for (const [what, run] of Object.entries({ ...hostChecks, ...exampleSuites })) check(what, run);

const tarball = packed();
const none = (findings) => {
  if (findings.length > 0) throw new Error(findings.join('\n  '));
};
check('the tarball is small, and holds no demo', () => {
  const mostBytes = 1_500_000;
  if (tarball.length > mostBytes) throw new Error(`it has ${tarball.length} bytes`);
  const names = printed(
    '-e',
    `console.log(require('node:child_process').execSync('npm pack --dry-run --json --ignore-scripts').toString())`,
  );
  if (/dist\/portal\/|\.map"/.test(names)) throw new Error('it holds the portal or source maps');
});
check('the changesets are as large as what has changed of the public surface since the last release', () =>
  none(semverFindings()),
);
check('publint has nothing to say of the tarball', async () => none(await publintFindings(tarball)));
check('every entry of the tarball has types, and those of what it is (attw)', async () =>
  none(await typesFindings(tarball, entries)),
);

let failed = 0;
for (const { what, run } of checks) {
  try {
    await run();
  } catch (error) {
    failed++;
    console.log(`✗ ${what}: ${error.message}`);
  }
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
// The server's entry may keep Node running.
process.exit(failed === 0 ? 0 : 1);
