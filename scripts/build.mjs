// Builds the published files: `dist/src` and `dist/mocks` mirror the sources, `dist/cdn` is for pages without a bundler,
// `dist/portal` is the demo.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { globSync } from 'tinyglobby';
import { rememberBuilt } from './built.mjs';
import { writeLoader } from './cdn-loader.mjs';
import { bin } from './commands.mjs';
import { sayInTypes } from './contract-declarations.mjs';
import { shellsOf, writeEarly } from './early-forms.mjs';
import { firstCalls } from './first-calls.mjs';
import { writeForHosts } from './hosts/write.mjs';
import { languageModules } from './languages.mjs';
import { writeManifest } from './manifest.mjs';
import { nameOwnDependencies } from './own-dependencies.mjs';
import { minified } from './minify-templates.mjs';
import { dropUnreachedTypes } from './reached-types.mjs';
import { shellStyles } from './shell-styles.mjs';
import { shellTexts } from './shell-texts.mjs';
import { languages, partOf, textsTypes, wholeOf, withParts } from './split-locales.mjs';
import { withoutDocs } from './without-docs.mjs';

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('dist', { recursive: true, force: true });
// Types only, because this compiler breaks a class that creates an instance of itself in a static field.
run(bin('typescript', 'tsc'), '-p', 'scripts/tsconfig.build.json');
sayInTypes('dist/src/api');
nameOwnDependencies('dist');

/** A published file: its templates are shortened, and a language is split into modules by domain. */
async function sourceOf(file) {
  const source = readFileSync(file, 'utf8');
  if (file === 'src/server/texts.ts') return shellTexts();
  return /^src\/i18n\/[\w-]+\/words\.ts$/.test(file) ? withParts(source, file) : minified(source, file);
}

const { experimentalDecorators, useDefineForClassFields, verbatimModuleSyntax } = JSON.parse(
  readFileSync('tsconfig.json', 'utf8'),
).compilerOptions;
const tsconfigRaw = { compilerOptions: { experimentalDecorators, useDefineForClassFields, verbatimModuleSyntax } };
for (const file of globSync(['src/**/*.ts', 'mocks/**/*.ts'], { ignore: 'src/i18n/translations.ts' })) {
  const source = await sourceOf(file);
  const { code } = await transform(source, { loader: 'ts', target: 'es2022', sourcefile: file, tsconfigRaw });
  const out = join('dist', file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, withoutDocs(code));
}

// Languages: by domain for pages, and whole for translators and for hosts with their own i18next.
rmSync('dist/src/i18n/translations.d.ts');
for (const folder of globSync('src/i18n/*/words.ts').map(dirname))
  for (const language of languages) writeFileSync(join('dist', folder, `${language}.js`), partOf(folder, language));
mkdirSync('dist/locales');
writeFileSync('dist/locales/texts.d.ts', textsTypes);
for (const language of ['en', ...languages]) writeFileSync(`dist/locales/${language}.js`, wholeOf(language));

const published = (file) => import(`../dist/src/${file}`);
mkdirSync('dist/languages');
for (const [file, code] of await languageModules(published)) writeFileSync(join('dist/languages', file), code);

// Style sheets of what a server renders, from the classes of the elements as they are published.
mkdirSync('dist/styles');
const [{ shells }, kit, { nested }] = await Promise.all(['server/shells.js', 'index.js', 'ui/styles/light.js'].map(published));
for (const [file, css] of await shellStyles(shells, kit, nested)) writeFileSync(join('dist/styles', file), css);

// Files that the mock server sends to browsers unchanged.
for (const file of globSync('mocks/**/*.{js,html,css}')) {
  mkdirSync(dirname(join('dist', file)), { recursive: true });
  copyFileSync(file, join('dist', file));
}

run(bin('vite'), 'build', '--logLevel=warn', '--mode=cdn');
const early = shellsOf({
  styles: 'dist/styles',
  provider: kit.NxProvider.styles.cssText,
  ...(await published('server/render-element.js')),
  ...(await published('server/texts.js')),
});
await writeLoader('dist/cdn', firstCalls(kit, (await published('api/wire.js')).toWire), early);
await writeEarly('dist/early', early);
run(bin('vite'), 'build', '--logLevel=warn');
writeManifest();
writeForHosts();
dropUnreachedTypes();

rememberBuilt();
