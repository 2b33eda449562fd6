// Finds dead code: files that nothing reaches, exports that nothing imports, dependencies that nothing names. `npm run knip`.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';

const { exports, bin, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The sources of published files, which have the same paths below `dist`. Commands are known to knip. */
const published = Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  .filter((file) => /^\.\/dist\/(src|mocks)\/.*\.js$/.test(file) && !Object.values(bin).includes(file))
  .map((file) => file.replace('./dist/', '').replace(/\.js$/, '.ts'));

/**
 * Tools start each other as programs, and bundle files by name, so a file that another one names is used. Scripts are known to
 * knip.
 */
const tools = globSync(['{scripts,bench}/**/*.{mjs,ts,js}', '*.config.{ts,mjs,js}']);
const texts = new Map(tools.map((file) => [file, readFileSync(file, 'utf8')]));
const isStarted = (tool) =>
  [...texts].some(([file, text]) => file !== tool && new RegExp(`['/]${basename(tool)}['\`]`).test(text));
const started = tools.filter((tool) => isStarted(tool) && !Object.values(scripts).some((script) => script.includes(tool)));

export default {
  entry: [
    ...new Set(published),
    ...started,
    'test/**/*.{test,e2e,looks}.ts',
    // Configurations that each runner reads.
    '{*,test/**/*,.storybook/*}.config.{ts,mjs,js}',
    // Read by the compiler only.
    'test/types.test-d.ts',
    // Bundled for the page of a story, and built beside the stories: test/looks/bundle.mjs, .storybook/main.ts.
    'test/looks/page/{story-report,looks}.ts',
    'test/looks/planted.stories.ts',
    // Commands that no script starts.
    'mocks/bin/mcp.ts',
    'src/bin/shell.ts',
    // Pages that bench/next.mjs puts into a copy of docs/examples/next.
    'bench/pages/next/**/page.js',
    // Bundled for a page of jsdom: test/node/testing/jsdom.test.ts.
    'test/node/testing/page.ts',
    // Scripts that web pages load as modules.
    'stories/portal/portal.ts',
    'stories/portal/elsewhere/{parcels,signal-box,night-desk}.ts',
    // Imported by the components that scripts/hosts/angular-components.mjs writes.
    'src/angular/inputs.ts',
    // Bundled by scripts/cdn-loader.mjs and scripts/early-forms.mjs.
    'src/loader/page.ts',
    'src/loader/early.ts',
    'mocks/**/*.js',
    // For people to copy, and run by tests that find them by path.
    'docs/examples/{callbacks,suites,docker}/*.{js,mjs}',
  ],
  project: [
    '{src,mocks,stories,test,scripts,bench,.storybook}/**/*.{ts,js,mjs,mdx}',
    'docs/examples/{callbacks,suites,docker}/*',
    '*.{ts,js,mjs}',
  ],
  // Reads a spreadsheet if it is installed; tells where PostgreSQL is.
  ignoreBinaries: ['libreoffice', 'pg_config'],
  ignoreDependencies: [
    // Packages whose files are found by path: test/looks/pictures.looks.ts, test/node/elements.test.ts.
    '@fontsource-variable/inter',
    // Frameworks whose types are checked by scripts/hosts/types-check.mjs, and names that scripts/host-frameworks.mjs resolves.
    'preact',
    'solid-js',
    'react18-component',
    'angular-components',
    'custom-elements-manifest',
    // Commands that scripts/example-suites.mjs and scripts/manifest.mjs run.
    'jest',
    '@custom-elements-manifest/analyzer',
  ],
};
