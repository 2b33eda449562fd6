import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { openapi } from '../../src/api/openapi.js';
import { contract } from '../../src/api/contract.js';
import { anchorsOf } from './anchors.js';
import { layers } from './layers.js';

/** Folders in which no part knows another: features never meet. */
const apart = ['src/features'];
/** The mock backend from the ground up: what lies on none of these is the ground. A file knows its own storey and those below. */
const storeys = [
  'rules|ledger|check-\\w+|files|throttle',
  'commands',
  'wire',
  'developer',
  'faults|routes|timeline|dispatch|engine|control|scenarios|magic|page|keep-state|conform',
  'doors|panel|payment-provider',
  'index|bin',
];
const storeyOf = (path: string) => storeys.findIndex((names) => new RegExp(`^mocks/(${names})\\b`).test(path));

const longest = 160;
const files = globSync(['src/**/*.ts', 'mocks/**/*.ts']).toSorted();
const importsOf = (file: string, text: string) =>
  [...text.matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map(([, path = '']) => normalize(join(dirname(file), path)));

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
  });

  if (!file.startsWith('mocks/bin')) test(`${file} can be imported without a page`, () => import(compiledFile));

  test(`${file} keeps to what a strict page allows, and to a length that can be read`, () => {
    const found = code.match(
      /styleMap|unsafe(HTML|SVG|CSS)|(?<!\.)\bstyle=|<style|\bas any\b|: any\b|@ts-(ignore|nocheck)|\beval\(/g,
    );
    assert.deepEqual(found ?? [], []);
    const lines = text.trimEnd().split('\n').length;
    assert.ok(lines <= longest, `${lines} lines`);
  });

  if (/^mocks\/(rules|commands|world|time|table|log|ledger|entities|ids|heap)/.test(file)) {
    test(`${file} knows no clock and no chance`, () =>
      assert.doesNotMatch(code, /Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|performance\.|Temporal\.Now/));
  }
}

const rules = anchorsOf('docs/rules.md');
for (const file of globSync(['{src,mocks,stories,test,.storybook}/**/*.{ts,js,mjs}', 'mocks/README.md'], { dot: true })) {
  const text = readFileSync(file, 'utf8');
  // A rule is cited by its name, as in `docs/rules.md#pins`: numbers move, and nobody can follow them.
  const cited = [...text.matchAll(/\brules\.md#([\w-]+)|\brules, \d+/g)].map(([whole, name = whole]) => name);
  if (cited.length > 0)
    test(`${file} cites rules that stand in docs/rules.md`, () => {
      assert.deepEqual(
        cited.filter((name) => !rules.has(name)),
        [],
      );
    });
}

test('each row of the contract stands under its own name', () => {
  for (const [name, { id }] of Object.entries(contract)) assert.equal(id, name);
});

test('openapi.json says what the contract says: npm run openapi', () => {
  assert.deepEqual(JSON.parse(readFileSync('openapi.json', 'utf8')), JSON.parse(JSON.stringify(openapi())));
});

test('openapi.json names all that linters ask for: each operation its tag, each tag what it is for, and nothing that is not used', () => {
  const document = openapi() as {
    info: { license?: object; contact?: object };
    tags: { name: string; description?: string }[];
    paths: Record<string, Record<string, { tags: string[]; summary?: string; description?: string; responses: object }>>;
  };
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  assert.ok(document.info.license && document.info.contact);
  for (const { name, description } of document.tags) assert.ok(description, name);
  const used = new Set(operations.flatMap(({ tags }) => tags));
  assert.deepEqual(document.tags.map(({ name }) => name).toSorted(), [...used].toSorted());
  for (const { summary, description, responses } of operations) {
    assert.ok(summary && description);
    assert.ok(Object.keys(responses).some((status) => status.startsWith('4')));
  }
});

test('everything that the README names as a command exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync('README.md', 'utf8').matchAll(/npm (?:run )?([a-z0-9:]+)/g)].map(([, name = '']) => name);
  assert.deepEqual(
    named.filter((name) => !(name in scripts) && name !== 'install'),
    [],
  );
});
