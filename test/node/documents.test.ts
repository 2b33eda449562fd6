import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checks } from '../../mocks/conform/conform.js';
import { leads } from './anchors.js';
import { layers } from './layers.js';

test('every check of a backend says where it is written, and it is written there', () => {
  const found = new Map<string, boolean>();
  for (const { source } of checks) {
    const [file = '', anchor] = source.split('#');
    found.set(source, found.get(source) ?? (anchor !== undefined && leads(file, anchor)));
  }
  assert.deepEqual(
    [...found].filter(([, there]) => !there).map(([source]) => source),
    [],
  );
});

test('the picture of the layers shows what the layers may import', () => {
  const drawn = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^ {2}(\w+)(?:\[.*?\])? --> (\w+)/gm)];
  const arrows = drawn.map(([, from = '', to = '']) => [from, to] as const);
  const below = (layer: string): ReadonlySet<string> =>
    new Set(arrows.flatMap(([from, to]) => (from === layer ? [to, ...below(to)] : [])));
  const shown = new Set(arrows.flat());
  const nameOf = (path: string) => path.replace('src/', '').replace(/\/.*/, '');
  for (const [path, mayImport] of Object.entries(layers)) {
    const layer = nameOf(path);
    // The layers that import all elements, those that import nothing, and commands are described in words and not in the picture.
    if (['define', 'index', 'version', 'react', 'loader', 'cdn', 'bin'].includes(layer)) continue;
    assert.ok(shown.has(layer), layer);
    const allowed = mayImport.map(nameOf).filter((it) => !['define', 'version'].includes(it));
    assert.deepEqual(
      allowed.filter((it) => !below(layer).has(it)),
      [],
      `${layer} may import more than is drawn`,
    );
    for (const [from, to] of arrows) if (from === layer) assert.ok(allowed.includes(to), `${from} may not import ${to}`);
  }
});
