// Writes what frameworks, editors and readers get of the elements, all of it from `custom-elements.json`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { elementPage, llmsText } from './element-pages.mjs';
import { writeInventory } from './integrity.mjs';
import { jsxTypes } from './jsx-types.mjs';
import { kitElements } from './kit-elements.mjs';
import { writePreloadLists } from './preload.mjs';
import { reactComponent, reactIndex, reactIndexTypes } from './react-components.mjs';
import { svelteTypes, vueTypes } from './template-types.mjs';
import { vsCodeData } from './vs-code.mjs';
import { webTypes } from './web-types.mjs';

const json = (value) => `${JSON.stringify(value, null, 1)}\n`;

function writeTypes(folder, elements) {
  const types = {
    jsx: jsxTypes('jsx', elements),
    preact: jsxTypes('preact', elements),
    solid: jsxTypes('solid', elements),
    vue: vueTypes(elements),
    svelte: svelteTypes(elements),
  };
  for (const [name, text] of Object.entries(types)) {
    writeFileSync(`${folder}/${name}.d.ts`, text);
    // A module without content, for those who import the types.
    writeFileSync(`${folder}/${name}.js`, 'export {};\n');
  }
}

/** Types of tags for who imports everything at once; each module of `define` declares its own. */
function writeTags(folder, elements) {
  const file = `${folder}/index.d.ts`;
  const imports = elements.map(({ tag }) => `import './define/${tag.slice(3)}.js';\n`);
  writeFileSync(file, imports.join('') + readFileSync(file, 'utf8'));
}

function writeReact(folder, elements) {
  for (const element of elements) {
    const { code, types } = reactComponent(element);
    writeFileSync(`${folder}/${element.tag.slice(3)}.js`, code);
    writeFileSync(`${folder}/${element.tag.slice(3)}.d.ts`, types);
  }
  writeFileSync(`${folder}/index.js`, reactIndex(elements));
  writeFileSync(`${folder}/index.d.ts`, reactIndexTypes(elements));
}

function writeForEditors(folder, elements, own) {
  const [{ cssProperties = [] } = {}] = own.declarations.filter((it) => it.cssProperties);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/html-custom-data.json`, json(vsCodeData(elements)));
  writeFileSync(`${folder}/web-types.json`, json(webTypes(elements, own.package, cssProperties)));
}

function writePages(folder, elements, own) {
  mkdirSync(`${folder}/elements`, { recursive: true });
  writeFileSync(`${folder}/llms.txt`, llmsText(elements, own));
  for (const element of elements) writeFileSync(`${folder}/elements/${element.tag}.md`, elementPage(element, own));
}

export function writeForHosts() {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const own = JSON.parse(readFileSync('package.json', 'utf8'));
  const elements = kitElements(manifest);
  const declarations = manifest.modules.flatMap((it) => it.declarations);
  writeTypes('dist/src', elements);
  writeTags('dist/src', elements);
  writeReact('dist/src/react', elements);
  writeForEditors('dist/editors', elements, { package: own, declarations });
  writePages('dist/docs', elements, own);
  writeInventory('dist/cdn', elements);
  writePreloadLists('dist/cdn');
}
