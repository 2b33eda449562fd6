import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';

test('every element has a sheet of its states', () => {
  const helpers = ['all', 'define', 'provider'];
  const names = globSync('src/define/*.ts').map((file) => basename(file, '.ts'));
  const elements = names.filter((name) => !helpers.includes(name)).map((name) => `nx-${name}`);
  const sheets = [...readFileSync('stories/states.stories.ts', 'utf8').matchAll(/^export const \w+ = sheet\('([a-z-]+)'\)/gm)];
  assert.deepEqual(new Set(sheets.map(([, tag]) => tag)), new Set(elements));
});
