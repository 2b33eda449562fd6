// The scripts that tests run in the page of a story.
import { build } from 'esbuild';

/** @param {'story-report' | 'looks'} name */
export async function pageScript(name) {
  const entryPoints = [`${import.meta.dirname}/page/${name}.ts`];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}
