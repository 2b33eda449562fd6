// The surface of an element: the parts that it draws, the events that it fires and the states that it sets, itself or by what it
// uses.
import { globSync } from 'tinyglobby';
import { declarationsOf } from './declarations.mjs';

/**
 * @typedef {import('./declarations.mjs').Place} Place
 * @typedef {{ readonly description: string, readonly place: Place }} Described
 */

/** True for an element's own file: `src/features/users/users.ts`. */
const isElement = (/** @type {string} */ file) => /^src\/features\/([\w-]+)\/\1\.ts$/.test(file);

/**
 * Everything that is reached from an element's class. Other elements in it have a surface of their own.
 * @param {Place} element
 */
export function surfaceOf(element) {
  /** @type {Record<'parts' | 'events' | 'states', Set<string>>} */
  const surface = { parts: new Set(), events: new Set(), states: new Set() };
  const seen = new Set();
  const open = [element];
  for (let place = open.shift(); place; place = open.shift()) {
    if (isElement(place.file) && place.file !== element.file) continue;
    const all = declarationsOf(place.file);
    for (const declaration of place.name === '*' ? all.values() : [all.get(place.name)]) {
      if (!declaration || seen.has(declaration)) continue;
      seen.add(declaration);
      open.push(...declaration.uses);
      for (const kind of /** @type {const} */ (['parts', 'events', 'states']))
        for (const name of declaration[kind]) surface[kind].add(name);
    }
  }
  return surface;
}

/**
 * The parts that several elements draw, each described once, at what draws it.
 * @returns {ReadonlyMap<string, Described>}
 */
export function sharedParts() {
  /** @type {Map<string, Described>} */
  const parts = new Map();
  for (const file of globSync('src/{core,sections,ui}/**/*.ts').toSorted())
    for (const [name, { docs }] of declarationsOf(file))
      for (const [part, description] of docs) parts.set(part, { description, place: { file, name } });
  return parts;
}
