// `npm run new -- top-up`: writes the files of a new element, which compiles and draws, and has a story and a test.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bin } from './commands.mjs';
import { writeDefineModules } from './define.mjs';
import { languages, localeFile } from './split-locales.mjs';

const [name = ''] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('Name the feature in kebab-case: npm run new -- top-up');
  process.exit(2);
}
const pascal = name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const title = name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');

const files = {
  [`src/i18n/${name}/en.ts`]: `export const en = {
  '${camel}.title': '${title}',
} as const;
export type ${pascal}Words = typeof en;
`,
  [`src/i18n/${name}/words.ts`]: `import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type ${pascal}Words } from './en.js';

export type { ${pascal}Words };
export const ${camel}Words: Words<${pascal}Words> = { en, others: translations(en) };
`,
  [`src/features/${name}/${name}.ts`]: `import { html } from 'lit';
import { getBalance } from '../../api/account.js';
import { NxFeature } from '../../core/feature.js';
import { Query } from '../../core/query.js';
import { ${camel}Words, type ${pascal}Words } from '../../i18n/${name}/words.js';
import { page } from '../../ui/content/page.js';

/** A sentence about its purpose, which heads its page in Storybook. */
export class Nx${pascal} extends NxFeature<${pascal}Words> {
  static override endpoints = [getBalance];
  static override words = [${camel}Words];

  readonly #balance = new Query(this, getBalance);

  protected override view() {
    const header = { title: this.t('${camel}.title'), level: this.headingLevel };
    return page(header, this.#balance.view(({ amount }) => html\`<p>\${amount}</p>\`));
  }
}
`,
  [`stories/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

export default {
  title: 'Account/${title}',
  component: 'nx-${name}',
  render: () => html\`<nx-${name}></nx-${name}>\`,
} satisfies Meta;

export const Default: StoryObj = {};
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
`,
  [`test/browser/${name}.test.ts`]: `import '../../src/define/${name}.js';
import { Nx${pascal} } from '../../src/features/${name}/${name}.js';
import { stage } from './backends.js';
import { featureSuite } from './feature-suite.js';

featureSuite({ name: '${name}', kind: Nx${pascal}, stage: () => stage(), ready: '2.0000', title: '${camel}.title' });
`,
};

const taken = Object.keys(files).find((path) => existsSync(path));
if (taken) {
  console.error(`${taken} is there already; nothing was written.`);
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// English until it is translated; `npm run locales` puts the key in its place.
for (const language of languages) {
  const file = localeFile(language);
  const texts = { ...JSON.parse(readFileSync(file, 'utf8')), [`${camel}.title`]: title };
  writeFileSync(file, JSON.stringify(texts));
}
spawnSync(process.execPath, ['--import', 'tsx', 'scripts/locales.ts'], { stdio: 'inherit' });

/** The one list of all elements. */
const index = readFileSync('src/index.ts', 'utf8')
  .replace(
    "import { NxBalance } from './features/balance/balance.js';\n",
    (line) => `${line}import { Nx${pascal} } from './features/${name}/${name}.js';\n`,
  )
  .replace(/export \{(?=\s*Nx)/, `export { Nx${pascal},`)
  .replace(/(const elements = \{\n[^}]*)\}/, `$1  '${name}': Nx${pascal},\n}`);
writeFileSync('src/index.ts', index);
spawnSync(process.execPath, [bin('prettier'), '--write', '--log-level=warn', 'src/index.ts', ...Object.keys(files)], {
  stdio: 'inherit',
});
writeDefineModules();
console.log(`${[...Object.keys(files), `src/define/${name}.ts`, 'locales/*.json', 'src/index.ts'].join('\n')}

Next: its endpoints in src/api (it reads the balance until then), a command and its rules in mocks, its words in every language, its states in the story,
a row in the table of README.md, which npm run elements fills in. More in CONTRIBUTING.md.`);
