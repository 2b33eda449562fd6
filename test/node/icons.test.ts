import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { iconModules } from '../../scripts/icons.mjs';

test('each drawing in icons has its module in src/ui/icons, and no other has one: npm run icons', () => {
  const modules: ReadonlyMap<string, string> = iconModules();
  assert.deepEqual(globSync('src/ui/icons/*.ts').toSorted(), [...modules.keys()].toSorted());
  for (const [path, text] of modules) assert.equal(readFileSync(path, 'utf8'), text, path);
});
