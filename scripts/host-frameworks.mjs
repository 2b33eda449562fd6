// What a bundle of tests needs to hold the frameworks of other people's pages.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compile } from 'svelte/compiler';

const { resolve } = createRequire(import.meta.url);

/** Svelte's own kind of files: for the page, or (`?server`) for the server that renders it first. */
const svelte = {
  name: 'svelte',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.svelte\?server$/ }, ({ path, resolveDir }) => ({
      path: new URL(path.split('?')[0], `file://${resolveDir}/`).pathname,
      suffix: '?server',
    }));
    onLoad({ filter: /\.svelte$/ }, async ({ path, suffix }) => ({
      contents: compile(await readFile(path, 'utf8'), { filename: path, generate: suffix ? 'server' : 'client' }).js.code,
    }));
  },
};

/** React’s 18th version lies beside the 19th, and finds its own kind. */
const react18 = {
  name: 'react18',
  setup({ onResolve }) {
    onResolve({ filter: /^react(-dom)?$/ }, ({ path, importer }) =>
      importer.includes('react-dom18') ? { path: resolve(`${path}18`) } : undefined,
    );
  },
};

/** Flags of Vue's, which warns of them where they are left out. */
const flags = ['OPTIONS_API', 'PROD_DEVTOOLS', 'PROD_HYDRATION_MISMATCH_DETAILS'];
const vue = {
  name: 'vue',
  setup({ initialOptions }) {
    for (const flag of flags) initialOptions.define[`__VUE_${flag}__`] = 'true';
  },
};

export const frameworks = [svelte, react18, vue];
