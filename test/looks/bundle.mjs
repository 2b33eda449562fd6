// The scripts that tests run in the page of a story.
import { build } from 'esbuild';

/** @param {'story-report' | 'looks'} name */
export async function pageScript(name) {
  const entryPoints = [`${import.meta.dirname}/page/${name}.ts`];
  const { outputFiles } = await build({
    entryPoints,
    // The checker's own entry is a global of the page.
    alias: { 'accessibility-checker-engine': 'accessibility-checker-engine/ace-node.js' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}
