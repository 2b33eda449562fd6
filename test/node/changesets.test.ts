import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { version as builtIn } from '../../src/version.js';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<'name' | 'version', string>>;
const changesets = globSync('.changeset/*.md', { dot: true, ignore: ['**/README.md'] }).toSorted();

for (const file of changesets)
  test(`${file} says how large the change is, and tells it`, () => {
    const [, about = '', size = '', text = ''] =
      /^---\n'([^']+)': (patch|minor|major)\n---\n\n(\S[^]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    assert.deepEqual([about, size !== '', text.length > 20], [name, true, true]);
  });

test('the changelog begins with the version that is published, and has no place for what is not', () => {
  const headings = Array.from(readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.+)$/gm), ([, it]) => it);
  assert.equal(headings[0], version);
});

test('the code knows the version of the package', () => assert.equal(builtIn, version));
