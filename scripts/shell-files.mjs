// The style sheets of shells from the sources, for the page of the element tests.
import { build } from 'esbuild';
import { shellStyles } from './shell-styles.mjs';
import { esbuildLocales } from './split-locales.mjs';

async function read() {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/shell-sources.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
    plugins: [esbuildLocales],
  });
  const { kit, shells, nested } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return shellStyles(shells, kit, nested);
}

let files;

/** A style sheet by its address, below `styles/`; undefined for any other address. */
export async function shellFile(path) {
  const name = /^\/styles\/([\w-]+\.css)$/.exec(path)?.[1];
  return name && (await (files ??= read())).get(name);
}
