import { build, type BuildOptions } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';

/** The page of most unit tests: jsdom, with a script of ours bundled into it. What it complains of is added to `troubles`. */
export async function jsdomPage(script: Pick<BuildOptions, 'stdin' | 'entryPoints'>, troubles: unknown[]) {
  const { outputFiles } = await build({
    ...script,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['browser'],
    logLevel: 'silent',
  });
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => troubles.push(error));
  for (const type of ['error', 'warn'] as const) virtualConsole.on(type, (what: unknown) => troubles.push(what));
  const options = { url: 'http://localhost/', runScripts: 'outside-only', pretendToBeVisual: true, virtualConsole } as const;
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', options);
  // Globals of Node that test runners add to the page.
  Object.assign(window, { TextEncoder, TextDecoder, structuredClone, fetch, Response, Request, Uint8Array, ArrayBuffer });
  window.eval(outputFiles[0]!.text);
  return window;
}
