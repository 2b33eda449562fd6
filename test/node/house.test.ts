import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { contract } from '../../src/api/contract.js';
import { anchorsOf, leads, linksOf, slug } from './anchors.js';
import { circlesIn } from './circles.js';
import { commentsOf } from './comments.js';
import { functionsOf } from './functions.js';
import { layers } from './layers.js';

/** Folders whose subfolders may not import each other: elements stay independent. */
const apart = ['src/features'];
/** The rooms of the mock backend from the ground up. A file imports from its own room and those below. */
const storeys = [
  'collections',
  'world',
  'time',
  'rules',
  'files|invariants',
  'commands',
  'engine',
  'developer',
  'callbacks',
  'create-engine',
  'scenarios',
  'control|conform',
  'worlds',
  'server',
  'mcp',
  'transports',
  'panel|payment-provider|testing',
  'index|bin',
];
const storeyOf = (path: string) => storeys.findIndex((names) => new RegExp(`^mocks/(${names})\\b`).test(path));

const longest = 160;
const files = globSync(['src/**/*.ts', 'mocks/**/*.ts']).toSorted();
const importsOf = (file: string, text: string) =>
  [...text.matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map(([, path = '']) => normalize(join(dirname(file), path)));

const excused: Readonly<Record<string, readonly string[]>> = {
  // A host asks for them, with the nonce of its policy.
  'src/server/styled.ts': ['<style'],
  // Rules made of constants alone, for a sheet that is adopted.
  'src/tokens/color-styles.ts': ['unsafeCSS', 'unsafeCSS'],
};

for (const file of files) {
  const compiledFile = `../../${file.replace(/ts$/, 'js')}`;
  const text = readFileSync(file, 'utf8');
  const code = text.replace(/\/\*[^]*?\*\/|\/\/ .*/g, '');

  test(`${file} imports only what its layer may`, () => {
    const layer = Object.keys(layers).find((prefix) => file.startsWith(prefix)) ?? '';
    const own = apart.includes(layer) ? dirname(file) : layer;
    const allowed = [own, ...(layers[layer] ?? [])];
    const wrong = importsOf(file, text).filter(
      (path) => !allowed.some((it) => path.startsWith(it)) || storeyOf(path) > storeyOf(file),
    );
    assert.deepEqual(wrong, []);
    if (file.startsWith('mocks/')) assert.ok(storeyOf(file) >= 0, 'stands in a room of the mock');
  });

  if (!/^(mocks|src)\/bin/.test(file)) test(`${file} can be imported without a page`, () => import(compiledFile));

  test(`${file} keeps to what a strict page allows, and to a length that can be read`, () => {
    const found = code.match(
      /styleMap|unsafe(HTML|SVG|CSS)|(?<!\.)\bstyle=|<style|\bas any\b|: any\b|@ts-(ignore|nocheck)|\beval\(/g,
    );
    assert.deepEqual(found ?? [], excused[file] ?? []);
    const lines = text.trimEnd().split('\n').length;
    assert.ok(lines <= longest, `${lines} lines`);
  });

  if (/^mocks\/(collections|world\/|time\/(?!clock)|rules|invariants|commands)/.test(file)) {
    test(`${file} knows no clock and no chance`, () =>
      assert.doesNotMatch(code, /Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|performance\.|Temporal\.Now/));
  }
}

// A piece of an element takes a narrow interface of it (`host.ts`), not the whole. Imports of types count.
test('no files import one another in a circle', () => {
  const imports = new Map(
    files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8')).map((path) => path.replace(/js$/, 'ts'))]),
  );
  assert.deepEqual(circlesIn(imports), []);
});

test('a circle of imports is found, and what only leads to it is no part of it', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
    ['e', ['a']],
    ['f', ['f']],
  ]);
  assert.deepEqual(circlesIn(imports), [['a', 'b', 'c'], ['f']]);
});

// Rules are cited by name, as in `docs/rules.md#pins`, because numbers change and nobody can follow them.
const rules = anchorsOf('docs/rules.md');
const citing = globSync(['{src,mocks,stories,test,.storybook}/**/*.{ts,js,mjs}', 'mocks/README.md'], { dot: true });
const cited = new Map(
  citing.map((file): [string, readonly string[]] => {
    const found = readFileSync(file, 'utf8').matchAll(/\brules\.md#([\w-]+)|\brules, \d+/g);
    return [file, Array.from(found, ([whole, name = whole]) => name)];
  }),
);
for (const [file, names] of cited)
  if (names.length > 0)
    test(`${file} cites rules that stand in docs/rules.md`, () => {
      assert.deepEqual(
        names.filter((name) => !rules.has(name)),
        [],
      );
    });

test('every rule of docs/rules.md is cited where it is kept', () => {
  const named = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^### (.+)$/gm)].map(([, name = '']) => slug(name));
  const kept = new Set([...cited].filter(([file]) => /^(src|mocks)/.test(file)).flatMap(([, names]) => names));
  assert.deepEqual(
    named.filter((name) => !kept.has(name)),
    [],
  );
});

const documents = globSync(['*.md', 'docs/**/*.md', '{mocks,src,test,stories}/**/*.md']);
for (const file of documents)
  test(`the links of ${file} lead somewhere`, () => {
    const own = linksOf(file).filter((to) => !/^[a-z]+:/.test(to));
    const broken = own.filter((to) => {
      const [path = '', anchor] = to.split('#');
      return !leads(path === '' ? file : join(dirname(file), path), anchor);
    });
    assert.deepEqual(broken, []);
  });

// “Whether it is on” and “What is left to spend” make a reader wait for their subject: “True if it is on”, “The balance”.
const question = /^(What(ever)?|Who(m|se|ever)?|Whether|Those|How|Why|Where(ver)?|Which)\b/;
test('comments begin with their subject and not with a question', () => {
  const everything = globSync(['{src,mocks,stories,test,scripts,bench,.storybook}/**/*.{ts,js,mjs}', '*.{ts,js,mjs}'], {
    dot: true,
  });
  const all = everything.flatMap((file) => commentsOf(file).map((it) => ({ ...it, file })));
  assert.ok(all.length > 3000);
  const wrong = all.filter(({ begins }) => question.test(begins));
  assert.deepEqual(
    wrong.map(({ file, line, begins }) => `${file}:${line}: ${begins}`),
    [],
  );
});

test('each endpoint of the contract stands under its own name', () => {
  for (const [name, { id }] of Object.entries(contract)) assert.equal(id, name);
});

test('everything that the documents name as a command exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = documents.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/(?<=`|^)npm (?:run )?([a-z0-9:]+)/gm), ([, name = '']) => name),
  );
  assert.ok(named.length > 20);
  assert.deepEqual(
    named.filter((name) => !(name in scripts) && !['install', 'pack'].includes(name)),
    [],
  );
});

test('every file and folder that the documents name is there', () => {
  const named = documents.flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(/`((?:src|mocks|test|scripts|bench|docs|stories|locales|icons)\/[\w./-]+)`/g),
      ([, path = '']) => `${file}: ${path}`,
    ),
  );
  assert.ok(named.length > 20, String(named.length));
  // An example of CONTRIBUTING.md, which nobody has made.
  const isExample = (path: string) => path.includes('call-log');
  assert.deepEqual(
    named.filter((it) => !isExample(it) && !existsSync(it.slice(it.indexOf(': ') + 2))),
    [],
  );
});

test('no sentence of the documents begins with “Whoever”', () => {
  const wrong = documents.filter((file) => /(?:^|[.:!?|] )Whoever\b/m.test(readFileSync(file, 'utf8')));
  assert.deepEqual(wrong, []);
});

test('no function is longer than 50 lines', () => {
  const all = globSync(['src/**/*.ts', 'mocks/**/*.ts', 'scripts/**/*.{ts,mjs}']);
  const long = all.flatMap((file) =>
    functionsOf(file)
      .filter(({ lines }) => lines > 50)
      .map(({ line, lines }) => `${file}:${line}: ${lines} lines`),
  );
  assert.ok(functionsOf('mocks/time/schedule.ts').some(({ lines }) => lines > 20));
  assert.deepEqual(long, []);
});
