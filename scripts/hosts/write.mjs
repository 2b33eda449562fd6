// Writes what frameworks, editors and readers get of the elements, all of it from `custom-elements.json`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { angularComponent, angularIndex, angularTypes } from './angular-components.mjs';
import { elementPage, llmsText } from './element-pages.mjs';
import { writeInventory } from './integrity.mjs';
import { jsxTypes } from './jsx-types.mjs';
import { kitElements } from './kit-elements.mjs';
import { writePreloadLists } from './preload.mjs';
import { reactComponent, reactIndex, reactIndexTypes, reactPropTypes } from './react-components.mjs';
import { tagTypes } from './tag-types.mjs';
import { svelteTypes, vueTypes } from './template-types.mjs';
import { vsCodeData } from './vs-code.mjs';
import { webTypes } from './web-types.mjs';

function writeTypes(folder, elements) {
  const types = {
    tags: tagTypes(elements),
    jsx: jsxTypes('jsx'),
    preact: jsxTypes('preact'),
    solid: jsxTypes('solid'),
    vue: vueTypes(),
    svelte: svelteTypes(),
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
  writeFileSync(`${folder}/props.d.ts`, reactPropTypes);
  writeFileSync(`${folder}/props.js`, 'export {};\n');
}

function writeAngular(folder, elements) {
  for (const element of elements) writeFileSync(`${folder}/${element.tag.slice(3)}.js`, angularComponent(element));
  writeFileSync(`${folder}/index.js`, angularIndex(elements));
  writeFileSync(`${folder}/index.d.ts`, angularTypes(elements));
}

function writeForEditors(folder, elements, own) {
  const [{ cssProperties = [] } = {}] = own.declarations.filter((it) => it.cssProperties);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/html-custom-data.json`, JSON.stringify(vsCodeData(elements)));
  writeFileSync(`${folder}/web-types.json`, JSON.stringify(webTypes(elements, own.package, cssProperties)));
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
  writeAngular('dist/src/angular', elements);
  writeForEditors('dist/editors', elements, { package: own, declarations });
  writePages('dist/docs', elements, own);
  writeInventory('dist/cdn', elements);
  writePreloadLists('dist/cdn');
}
