// Reports the functions and lines of `src` and `mocks` that the tests run: one line for each folder, and the total. A low figure
// is no failure.
//   COVERAGE=.test/coverage npm run test:node                what ran in Node, which each process writes at its end
//   takeCoverage(page, '.test/coverage')                    what ran in a page in Chromium: './page-coverage.mjs'
//   node scripts/coverage.mjs .test/coverage [more folders]
// Source maps lead from scripts to their sources; sources that are in several bundles are merged.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CoverageReport } from 'monocart-coverage-reports';
import { globSync } from 'tinyglobby';

const isOurs = (path) => /^(src|mocks)\/.*\.ts$/.test(path);
const slashes = (path) => path.replaceAll('\\', '/');

/** The file of a script; for a page's script, the path of its address below this folder. */
function fileOf(url) {
  if (url.startsWith('file:')) return fileURLToPath(url);
  return resolve(`.${decodeURIComponent(new URL(url).pathname)}`);
}

/** The source map of a script, with paths from this folder; undefined if there is none. */
function sourceMapOf(source, file) {
  const comment = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(source)?.[1];
  if (!comment) return undefined;
  const inline = /^data:[^,]*;base64,(.*)$/.exec(comment)?.[1];
  const beside = join(dirname(file), comment);
  if (!inline && !existsSync(beside)) return undefined;
  const map = JSON.parse(inline ? Buffer.from(inline, 'base64').toString('utf8') : readFileSync(beside, 'utf8'));
  const sources = map.sources.map((it) => slashes(relative('.', resolve(dirname(file), map.sourceRoot ?? '', it))));
  return { ...map, sources, sourceRoot: '' };
}

const scripts = new Map();
/** The functions of a script that ran, with the source map to follow it; nothing for scripts of third parties. */
function entryOf({ url, scriptId, functions }) {
  if (!/^(file|https?):/.test(url) || url.includes('/node_modules/')) return [];
  const file = fileOf(url);
  if (!scripts.has(url)) {
    // Inline scripts of the runner's pages are in no file.
    const text = statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : '';
    const sourceMap = sourceMapOf(text, file);
    scripts.set(url, sourceMap?.sources.some(isOurs) ? { source: text, sourceMap } : undefined);
  }
  const script = scripts.get(url);
  return script ? [{ url, scriptId, functions, ...script }] : [];
}

const outputDir = mkdtempSync(join(tmpdir(), 'coverage-'));
const report = new CoverageReport({
  outputDir,
  reports: ['v8-json'],
  logging: 'error',
  sourceFilter: isOurs,
  sourcePath: (path) => path,
});
const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('Which folders hold what has run?');
for (const file of folders.flatMap((folder) => globSync('**/coverage-*.json', { cwd: folder, absolute: true, dot: true }))) {
  const entries = JSON.parse(readFileSync(file, 'utf8')).result.flatMap(entryOf);
  if (entries.length > 0) await report.add(entries);
}
const { files = [] } = (await report.generate()) ?? {};
rmSync(outputDir, { recursive: true });

/** `src/ui`, `mocks/rules`; `mocks` for files directly in it. */
const folderOf = (path) => path.split('/').slice(0, -1).slice(0, 2).join('/');
const sum = (list, kind) =>
  list.reduce(([covered, total], { summary }) => [covered + summary[kind].covered, total + summary[kind].total], [0, 0]);
const share = ([covered, total]) => `${total === 0 ? '–' : ((100 * covered) / total).toFixed(1)} %`.padStart(8);
function line(name, list) {
  console.log(
    `${name.padEnd(24)} ${String(list.length).padStart(5)} ${share(sum(list, 'functions'))} ${share(sum(list, 'lines'))}`,
  );
}

const known = files.filter(({ sourcePath }) => isOurs(sourcePath));
const names = new Set(known.map(({ sourcePath }) => String(folderOf(sourcePath))));
console.log(`${'run by the tests'.padEnd(24)} files functions   lines`);
for (const name of [...names].toSorted())
  line(
    name,
    known.filter(({ sourcePath }) => folderOf(sourcePath) === name),
  );
for (const top of ['src', 'mocks'])
  line(
    `all of ${top}`,
    known.filter(({ sourcePath }) => sourcePath.startsWith(`${top}/`)),
  );
line('all', known);
const loaded = new Set(known.map(({ sourcePath }) => sourcePath));
const never = globSync(['src/**/*.ts', 'mocks/**/*.ts']).filter((path) => !loaded.has(slashes(path)));
const few = never.length > 0 && never.length <= 20;
console.log(`${never.length} files were never loaded${few ? `: ${never.join(', ')}` : ''}`);
