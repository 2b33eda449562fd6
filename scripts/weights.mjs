// What an element weighs with everything it needs in English.
import { bundle } from './bundle.mjs';

export const imports = (name) => `import './src/define/${name}.ts';`;

/** What is fetched at once where an element is a page of others: how one comes in, and what is seen first. */
const firstPages = { dashboard: ['sign-in', 'balance', 'getting-started'] };

/** @param {string} name An element without its prefix, or `all`. */
export const measure = (name) =>
  bundle(['provider', name, ...(firstPages[name] ?? [])].map(imports).join(''), { whole: name === 'all' });
