// Checks what frameworks, editors and auditors get of the elements, as it was built.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { globSync } from 'tinyglobby';
import { integrityOf } from './integrity.mjs';
import { kitElements } from './kit-elements.mjs';
import { typesOfHostsFindings } from './types-check.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const tags = () => kitElements().map(({ tag }) => tag);

function same(found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`${JSON.stringify(found)} for ${JSON.stringify(expected)}`);
}

/** The same markup is hydrated in test/browser/hosts/react-components.test.ts. */
const fromServer =
  '<nx-provider locale="de"><nx-signup country="GB" support-url="/help" class="wide">Loading…</nx-signup></nx-provider>';

/** By its published name. */
const react = `${json('package.json').name}/react`;

async function componentsOnServer() {
  const { NxProvider, NxSignup } = await import(react);
  const signup = createElement(NxSignup, { country: 'GB', supportUrl: '/help', className: 'wide', onError() {} }, 'Loading…');
  same(renderToStaticMarkup(createElement(NxProvider, { locale: 'de', adapter: {} }, signup)), fromServer);
}

async function componentOfEach() {
  const components = await import(react);
  const drawn = Object.entries(components)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, it]) => renderToStaticMarkup(createElement(it)).match(/^<([\w-]+)>/)?.[1]);
  same(drawn.join(), tags().join());
}

async function angularOfEach() {
  const components = await import(`${json('package.json').name}/angular`);
  const found = Object.values(components).map(({ ɵcmp }) => [ɵcmp.selectors.join(), Object.keys(ɵcmp.inputs)]);
  same(
    Object.fromEntries(found),
    Object.fromEntries(kitElements().map(({ tag, props }) => [tag, props.map(({ name }) => name)])),
  );
}

/** Every link of a Markdown file that leads to a file. */
function brokenLinks(file) {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => to);
  return links.filter((to) => !/^\w+:/.test(to) && !existsSync(join(dirname(file), to)));
}

function everyScriptListed() {
  const scripts = json('dist/cdn/integrity.json');
  same(Object.keys(scripts), globSync('**/*.js', { cwd: 'dist/cdn' }).toSorted());
  const wrong = Object.keys(scripts).filter((it) => scripts[it].integrity !== integrityOf(readFileSync(`dist/cdn/${it}`)));
  same(wrong, []);
}

/** The published functions, with the lists that are published beside them. */
async function mapOfEveryScript() {
  const { importMap, preloads } = await import(`${json('package.json').name}/cdn-import-map`);
  const files = globSync('**/*.js', { cwd: 'dist/cdn' }).toSorted();
  const { imports, integrity } = importMap('/kit');
  const hashed = files.map((file) => [`/kit/${file}`, integrityOf(readFileSync(`dist/cdn/${file}`))]);
  same(Object.entries(integrity), hashed);
  same(Object.entries(imports), [
    ['nexmo-account-kit/cdn', '/kit/all.js'],
    ['nexmo-account-kit/cdn/', '/kit/'],
    ['nexmo-account-kit/define/', '/kit/'],
    ['nexmo-account-kit/hydrate.js', '/kit/hydrate.js'],
  ]);
  const german = importMap('/kit', { languages: ['de'] });
  const blocked = Object.keys(german.imports).filter((it) => german.imports[it] === null);
  same([...blocked, ...Object.keys(german.integrity)].toSorted(), Object.keys(integrity).toSorted());
  same(
    blocked.filter((it) => it.includes('/de-')),
    [],
  );
  for (const language of ['en', 'de'])
    for (const { href, integrity: hash } of preloads('/kit', tags(), language)) same(hash, integrity[href]);
  same(
    preloads('/kit', ['nx-signup'], 'de').some(({ href }) => href.endsWith('/de-signup.js')),
    true,
  );
}

/** The checks, by what they say. */
export const hostChecks = {
  'pages in TSX, Vue, Svelte and Angular compile, typed, and so do the samples of the page for hosts': () =>
    same(typesOfHostsFindings(), []),
  'a server renders the components of React, with their attributes': componentsOnServer,
  'each element has a component of React': componentOfEach,
  'each element has a component of Angular, with all its inputs': angularOfEach,
  'editors know each element': () => {
    same(
      json('dist/editors/html-custom-data.json').tags.map(({ name }) => name),
      tags(),
    );
    same(
      json('dist/editors/web-types.json').contributions.html.elements.map(({ name }) => name),
      tags(),
    );
  },
  'each element has its page, and the list of them leads there': () => {
    same(
      globSync('*.md', { cwd: 'dist/docs/elements' })
        .map((file) => file.slice(0, -'.md'.length))
        .toSorted()
        .join(),
      tags().toSorted().join(),
    );
    same(brokenLinks('dist/docs/llms.txt'), []);
  },
  'each script for pages is listed with its hash, and no other': everyScriptListed,
  'an import map has each script for pages with its hash, or blocks it, and so have the lists of files to preload':
    mapOfEveryScript,
};
