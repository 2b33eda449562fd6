// The weight of an element with everything it needs in English.
import { bundle } from './bundle.mjs';

export const imports = (name) => `import './src/define/${name}.ts';`;

/** Elements that load at once in an element made of pages: the sign-in and the first pages. */
const firstPages = { dashboard: ['sign-in', 'overview'] };

/** @param {string} name An element without its prefix, or `all`. */
export const measure = (name) =>
  bundle(['provider', name, ...(firstPages[name] ?? [])].map(imports).join(''), name === 'all' ? { there: 'elements' } : {});
