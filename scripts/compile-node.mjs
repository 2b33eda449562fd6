// What the tests in Node run: every source and every test once through esbuild, file by file, into `.test/node`, laid out as they are here.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

export const compiledFolder = '.test/node';

/** Where the compiled form of a TypeScript file is. */
export const compiled = (file) => join(compiledFolder, file.replace(/\.ts$/, '.js'));
/** The TypeScript file behind a compiled one. */
export const sourceOf = (file) => file.replaceAll('\\', '/').replace(`${compiledFolder}/`, '').replace(/\.js$/, '.ts');

export async function compileForNode() {
  rmSync(compiledFolder, { recursive: true, force: true });
  await build({
    entryPoints: globSync(['src/**/*.ts', 'mocks/**/*.ts', 'stories/foundations/*.ts', 'test/node/**/*.ts', 'scripts/**/*.ts']),
    outdir: compiledFolder,
    outbase: '.',
    format: 'esm',
    target: 'es2022',
    supported: { 'import-attributes': true },
    sourcemap: true,
    logLevel: 'error',
  });
  // What is read beside the code, from where it is.
  for (const file of globSync(['mocks/**/*.{js,html,css}', 'locales/*.json'])) {
    mkdirSync(dirname(join(compiledFolder, file)), { recursive: true });
    copyFileSync(file, join(compiledFolder, file));
  }
  // Tools find this project by their own place: they stay in theirs.
  for (const file of globSync('scripts/*.mjs')) {
    const hasDefault = /^export default/m.test(readFileSync(file, 'utf8'));
    const original = `'../../../${file}'`;
    writeFileSync(
      join(compiledFolder, file),
      `export * from ${original};\n${hasDefault ? `export { default } from ${original};\n` : ''}`,
    );
  }
}
