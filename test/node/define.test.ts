import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { defineModules } from '../../scripts/define.mjs';

const modules: ReadonlyMap<string, string> = defineModules(readFileSync('src/index.ts', 'utf8'));

test('each element of the table in src/index.ts has a module that registers it, and no other has one: npm run define', () => {
  const written = globSync('src/define/*.ts').filter((path) => !/(define|all)\.ts$/.test(path));
  assert.deepEqual(written.toSorted(), [...modules.keys()].toSorted());
  for (const [path, text] of modules) assert.equal(readFileSync(path, 'utf8'), text, path);
});

test('a table that is not there is a fault', () => assert.throws(() => defineModules('export {};'), /no table of elements/));
