// The smallest size of a release, by what it takes away from its users and what it gives them (https://semver.org).

/** Every name of a surface with the way to it: `elements nx-signup events nx-error`. */
const namesIn = (value, path = []) =>
  Array.isArray(value)
    ? value.map((name) => [...path, name].join(' '))
    : Object.entries(value).flatMap(([key, inner]) => [[...path, key].join(' '), ...namesIn(inner, [...path, key])]);

/** @returns The names that are gone, and those that are new. */
export function difference(before, after) {
  const [old, current] = [new Set(namesIn(before)), new Set(namesIn(after))];
  return { gone: [...old].filter((it) => !current.has(it)), added: [...current].filter((it) => !old.has(it)) };
}

export const sizes = ['none', 'patch', 'minor', 'major'];

/** The smallest size for a difference. Before version 1, a minor version may take something away. */
export function sizeFor({ gone, added }, version) {
  if (gone.length > 0) return version.startsWith('0.') ? 'minor' : 'major';
  return added.length > 0 ? 'minor' : 'none';
}
