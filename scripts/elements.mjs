// `npm run elements`: writes attributes, events and parts from `custom-elements.json`, and the weights, into README.md's table of
// elements, and into another the sections with slots around them. The purpose of each element and its calls are written there by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { measure } from './weights.mjs';

const code = (names) => names.map((name) => `\`${name}\``).join(' ');
/** The sources of what only some elements have. */
const special = /^src\/(features\/|sections\/host-tables\/table-feature)/;
const own = (list = []) =>
  list.filter(({ inheritedFrom }) => !inheritedFrom || special.test(inheritedFrom.module)).map(({ name }) => name);
const eventOf = (name) => `\`${name}\`${name.startsWith('nx-before-') ? ' (cancelable)' : ''}`;

/** Cells of the table from the manifest, by the element's tag. */
export function cellsByTag(manifest) {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return new Map(
    elements.map(({ tagName, attributes, events, cssParts }) => [
      tagName,
      [code(own(attributes)), own(events).map(eventOf).join(' '), code(own(cssParts))],
    ]),
  );
}

/** The rows of the table of sections, by which the slots around them are named. */
function sectionRows(manifest) {
  const sectionsOf = ({ slots = [] }) => slots.filter(({ name }) => name.startsWith('before-')).map(({ name }) => name.slice(7));
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter((it) => sectionsOf(it).length > 0);
  return elements
    .map((it) => `| \`${it.tagName}\` | ${code(sectionsOf(it))} |\n`)
    .toSorted()
    .join('');
}
const sectionTable = /(\| element \| sections \|\n\|[-|]+\|\n)(?:\|.*\n)*/;

/** README with the table of sections as it is now. */
export const withSections = (readme, manifest) => readme.replace(sectionTable, (_, head) => head + sectionRows(manifest));

const row = /^\| `<(nx-[\w-]+)>` \|([^|]*)\|([^|]*)\|.*$/gm;

/** README with the cells of each row filled in; `weigh` gives the last one. */
export const filledIn = (readme, cells, weigh) =>
  readme.replace(row, (line, tag, does, calls) => {
    const known = cells.get(tag);
    if (!known) throw new Error(`README.md speaks of <${tag}>, which there is not`);
    return ['', ` \`<${tag}>\` `, does, calls, ...[...known, weigh(tag)].map((cell) => (cell ? ` ${cell} ` : ' ')), ''].join('|');
  });

/** The weights in README, in kB, by tag. */
export const writtenWeights = (readme) =>
  new Map([...readme.matchAll(row)].map(([line, tag]) => [tag, Number(/\| (\d+) \|$/.exec(line)?.[1] ?? NaN)]));

export const manifestFile = () => JSON.parse(readFileSync('custom-elements.json', 'utf8'));

if (process.argv[1]?.endsWith('elements.mjs')) {
  const manifest = manifestFile();
  const cells = cellsByTag(manifest);
  const readme = withSections(readFileSync('README.md', 'utf8'), manifest);
  const weights = new Map();
  for (const tag of cells.keys()) weights.set(tag, Math.round((await measure(tag.slice(3))).first / 1000));
  writeFileSync(
    'README.md',
    filledIn(readme, cells, (tag) => String(weights.get(tag))),
  );
}
