import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { bin } from '../tools/commands.mjs';
import { cellsByTag, filledIn, manifestFile, writtenWeights } from '../tools/elements.mjs';

execFileSync(process.execPath, [bin('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--quiet']);
const cells = cellsByTag(manifestFile());
const readme = readFileSync('README.md', 'utf8');

test('README tells of every element: its attributes, events and parts are those it has', () => {
  const weights = writtenWeights(readme);
  const defined = globSync('src/define/*.ts').map((path) => basename(path, '.ts'));
  const tags = defined.filter((name) => !['all', 'define'].includes(name)).map((name) => `nx-${name}`);
  assert.deepEqual(new Set(weights.keys()), new Set(tags));
  for (const [tag, weight] of weights) assert.ok(weight > 10, `${tag} weighs ${weight}`);
  const words = (text: string) => text.replace(/[ \n]+/g, ' ');
  assert.equal(words(filledIn(readme, cells, (tag: string) => String(weights.get(tag)))), words(readme), 'npm run elements');
});

const literals = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, found = '']) => found.split(' '));

for (const [tag, [, events = '', parts = '']] of cells) {
  const [path = ''] = globSync(`src/{features,dashboard,core}/**/${tag.slice(3)}.ts`);
  const folder = path.startsWith('src/core') ? path : `${dirname(path)}/*.ts`;
  const text = globSync(folder)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  test(`<${tag}> documents every event that it fires, and every part of its own`, () => {
    const told = [...literals(text, /emit\(\s*'(nx-[\w-]+)'/g), ...literals(text, /emit\(this, '(nx-[\w-]+)'/g)];
    const shared = /^(heading|loading|failure|button|link|form|title|actions)$/;
    const drawn = literals(text, / part="([\w -]+)"/g).filter((part) => !shared.test(part));
    assert.deepEqual(
      [told.filter((it) => !events.includes(`\`${it}\``)), drawn.filter((it) => !parts.includes(`\`${it}\``))],
      [[], []],
    );
  });
}
