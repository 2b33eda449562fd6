// The examples of pages: docs/examples, a folder for each framework.

/**
 * @typedef {object} Host
 * @property {string} folder Below docs/examples.
 * @property {boolean} [isRendered] True if a server, or the build, renders the sign-up.
 * @property {readonly string[]} [server] The arguments of Node for its own server; the others are files in `dist`.
 * @property {readonly string[]} [dev] Those for the server of its developers, where the framework tells of what it hydrates amiss.
 */

/** The examples of every run: plain HTML, and the frameworks that are built within seconds. @type {readonly Host[]} */
const quick = [{ folder: 'plain' }, { folder: 'react-19' }, { folder: 'vue' }, { folder: 'svelte' }];

/** The examples that `--all` adds. @type {readonly Host[]} */
const others = [
  { folder: 'react-18' },
  { folder: 'angular' },
  { folder: 'express', isRendered: true, server: ['server.js'] },
  { folder: 'astro', isRendered: true },
  {
    folder: 'next',
    isRendered: true,
    server: ['node_modules/next/dist/bin/next', 'start'],
    dev: ['node_modules/next/dist/bin/next', 'dev'],
  },
  {
    folder: 'nuxt',
    isRendered: true,
    server: ['.output/server/index.mjs'],
    dev: ['node_modules/nuxt/bin/nuxt.mjs', 'dev', '--no-fork'],
  },
];

/** The examples that are named; else those of every run, or all of them. */
export function hostsOf(names, isAll) {
  const hosts = [...quick, ...others];
  const unknown = names.find((name) => !hosts.some(({ folder }) => folder === name));
  if (unknown) throw new Error(`There is no example ${unknown}, but ${hosts.map(({ folder }) => folder).join(', ')}`);
  if (names.length > 0) return hosts.filter(({ folder }) => names.includes(folder));
  return isAll ? hosts : quick;
}
