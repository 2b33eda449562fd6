// Compiles the tests for Node: every source and every test once through esbuild, file by file, into `.test/node`, in the same
// folders as here.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

export const compiledFolder = '.test/node';

/** The compiled file of a TypeScript file. */
export const compiled = (file) => join(compiledFolder, file.replace(/\.ts$/, '.js'));
/** The TypeScript file of a compiled one. */
export const sourceOf = (file) => file.replaceAll('\\', '/').replace(`${compiledFolder}/`, '').replace(/\.js$/, '.ts');

export async function compileForNode() {
  rmSync(compiledFolder, { recursive: true, force: true });
  await build({
    entryPoints: globSync([
      'src/**/*.ts',
      'mocks/**/*.ts',
      'stories/{foundations,portal}/*.ts',
      'test/node/**/*.ts',
      'scripts/**/*.ts',
    ]),
    outdir: compiledFolder,
    outbase: '.',
    format: 'esm',
    target: 'es2022',
    supported: { 'import-attributes': true },
    sourcemap: true,
    logLevel: 'error',
  });
  // Files that the code reads from beside itself.
  for (const file of globSync(['mocks/**/*.{js,html,css}', 'locales/*.json'])) {
    mkdirSync(dirname(join(compiledFolder, file)), { recursive: true });
    copyFileSync(file, join(compiledFolder, file));
  }
  // Scripts find the project by their own path, so they stay in their place.
  for (const file of globSync('scripts/**/*.mjs')) {
    const hasDefault = /^export default/m.test(readFileSync(file, 'utf8'));
    const original = `'${relative(join(compiledFolder, dirname(file)), file).replaceAll('\\', '/')}'`;
    mkdirSync(join(compiledFolder, dirname(file)), { recursive: true });
    writeFileSync(
      join(compiledFolder, file),
      `export * from ${original};\n${hasDefault ? `export { default } from ${original};\n` : ''}`,
    );
  }
}
