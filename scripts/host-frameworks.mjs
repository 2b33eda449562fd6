// Plugins that a bundle of tests needs for the frameworks of host pages.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compile } from 'svelte/compiler';
import { angularComponent } from './hosts/angular-components.mjs';

const { resolve } = createRequire(import.meta.url);

/** Svelte components: for the page, or (`?server`) for rendering on the server first. */
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

/** React 18 is installed beside 19, and must find its own packages. */
const react18 = {
  name: 'react18',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^react(-dom)?$/ }, ({ path, importer, namespace }) =>
      importer.includes('react-dom18') || namespace === 'react18' ? { path: resolve(`${path}18`) } : undefined,
    );
    // The kit's own components on React 18.
    onResolve({ filter: /^react18-component$/ }, () => ({ path: 'src/react/component.ts', namespace: 'react18' }));
    onLoad({ filter: /./, namespace: 'react18' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'ts',
      resolveDir: dirname(path),
    }));
  },
};

/** Components of Angular as they are published, for two elements with some of their properties. */
const attribute = (name, attribute = name) => ({ name, attribute, type: 'string' });
const inAngular = {
  provider: { tag: 'nx-provider', type: 'NxProvider', props: [attribute('locale'), { name: 'adapter' }] },
  signup: {
    tag: 'nx-signup',
    type: 'NxSignup',
    props: [attribute('country'), attribute('supportUrl', 'support-url'), attribute('headingLevel', 'heading-level')],
  },
};
const angular = {
  name: 'angular',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^angular-components\// }, ({ path }) => ({ path: path.split('/')[1], namespace: 'angular' }));
    onLoad({ filter: /./, namespace: 'angular' }, ({ path }) => ({
      contents: angularComponent(inAngular[path]),
      loader: 'ts',
      resolveDir: 'src/angular',
    }));
  },
};

/** Flags of Vue, which warns if they are missing. */
const flags = ['OPTIONS_API', 'PROD_DEVTOOLS', 'PROD_HYDRATION_MISMATCH_DETAILS'];
const vue = {
  name: 'vue',
  setup({ initialOptions }) {
    for (const flag of flags) initialOptions.define[`__VUE_${flag}__`] = 'true';
  },
};

export const frameworks = [svelte, react18, angular, vue];
