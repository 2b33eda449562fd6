// The published modules of languages, for bundles: `languages/de.js` has a function for each element, which adds its words in German.
import { basename, dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { languages } from './split-locales.mjs';

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const classOf = (name) => `Nx${camel(`-${name}`)}`;

/** The words of a domain by what they are: the folder, and the name under which its module has them. */
async function domains(published) {
  const folders = globSync('src/i18n/*/words.ts').map((file) => basename(dirname(file)));
  const modules = await Promise.all(folders.map((folder) => published(`i18n/${folder}/words.js`)));
  return new Map(
    modules.flatMap((all, at) => Object.entries(all).map(([name, words]) => [words, { folder: folders[at], name }])),
  );
}

/** The elements, each with the words that it draws with at first. */
async function elements(published) {
  const kit = await published('index.js');
  const { commonWords } = await published('i18n/common/words.js');
  const names = globSync('src/define/*.ts').map((file) => basename(file, '.ts'));
  return names
    .filter((name) => kit[classOf(name)]?.words)
    .toSorted()
    .map((name) => [name, [commonWords, ...kit[classOf(name)].words]]);
}

function moduleOf(language, all, known) {
  const used = [...new Set(all.flatMap(([, words]) => words))];
  const imports = used.map((it, n) => {
    const { folder, name } = known.get(it);
    return `import { ${name} as w${n} } from "../src/i18n/${folder}/words.js";
import t${n} from "../src/i18n/${folder}/${language}.js";`;
  });
  const pairs = (words) => words.map((it) => `[w${used.indexOf(it)}, t${used.indexOf(it)}]`).join(', ');
  return `import { teach } from "../src/i18n/i18n.js";
${imports.join('\n')}
const add = (...all) => all.forEach(([words, texts]) => teach("${language}", words, texts));
${all.map(([name, words]) => `export const ${camel(name)} = () => add(${pairs(words)});`).join('\n')}
`;
}

/** Each file of `dist/languages` with its text; their names are beside each other in the package, which makes it smaller. */
export async function languageModules(published) {
  const [all, known] = await Promise.all([elements(published), domains(published)]);
  const types = all.map(
    ([name]) => `/** Adds the words of \`<nx-${name}>\` to the page. */\nexport declare const ${camel(name)}: () => void;\n`,
  );
  return [
    ['language.d.ts', types.join('')],
    ...languages.map((language) => [`language-${language}.js`, moduleOf(language, all, known)]),
  ];
}
