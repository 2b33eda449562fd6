// The public surface of the package: everything that a host's code or styles may name. `npm run surface` writes that of a release.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { globSync } from 'tinyglobby';

/** The surface of the last release. */
export const releasedFile = 'scripts/release/released.json';

/** An object with its keys in order, so that two surfaces can be compared line by line. */
const inOrder = (entries) => Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

const sorted = (/** @type {readonly string[]} */ words) => words.toSorted();

const names = (list = []) => sorted(list.map(({ name }) => name));

/** All that a host may write of an element, by kind. */
const elementSurface = ({ attributes = [], members = [], events, slots, cssParts, cssProperties }) => ({
  attributes: attributes.map(({ name, type }) => `${name}: ${type?.text ?? 'string'}`).toSorted(),
  properties: members.map(({ name, type }) => `${name}: ${type?.text ?? ''}`).toSorted(),
  events: names(events),
  slots: names(slots),
  parts: names(cssParts),
  cssProperties: names(cssProperties),
});

/** The names that a module of types exports, those of other modules included. */
function exportsOf(file) {
  const { staticExports } = parseSync(file, readFileSync(file, 'utf8')).module;
  const exported = staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ exportName, importName, moduleRequest }) =>
      importName.kind === 'AllButDefault' && moduleRequest
        ? exportsOf(join(dirname(file), moduleRequest.value.replace(/\.js$/, '.d.ts')))
        : [exportName.name ?? 'default'],
    );
  return sorted(exported);
}

/** The entries of the package: those with types by what they export, the others by their names alone. */
function entrySurface([entry, target]) {
  const types = typeof target === 'string' ? undefined : target.types;
  if (!types) return [[entry, []]];
  if (!types.includes('*')) return [[entry, exportsOf(types)]];
  const [before, after] = types.slice(2).split('*');
  return globSync(types.slice(2)).map((file) => [entry.replace('*', file.slice(before.length, -after.length)), exportsOf(file)]);
}

/** The surface of what is built. */
export function surface() {
  const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return {
    elements: inOrder(elements.map((it) => [it.tagName, elementSurface(it)])),
    entries: inOrder(Object.entries(exports).flatMap(entrySurface)),
    commands: Object.keys(bin).toSorted(),
  };
}

if (process.argv[1]?.endsWith('surface.mjs')) writeFileSync(releasedFile, `${JSON.stringify(surface(), null, 1)}\n`);
