// A page that shows an element loads neither zod nor a schema: they come with the first answer or form that is checked.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';

/** The modules that a source loads at once; imports of types load nothing. */
const loadedBy = (file: string) =>
  Array.from(
    readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type)\b(?:[^'";]*?\bfrom)?\s*'([^']+)'/gm),
    ([, to = '']) => (to.startsWith('.') ? normalize(join(dirname(file), to)).replace(/js$/, 'ts') : to),
  );

function allLoadedBy(entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const file of found) if (existsSync(file)) for (const next of loadedBy(file)) found.add(next);
  return found;
}

const isChecking = (file: string) => /^zod|^src\/api\/schemas\/|^src\/api\/contract/.test(file);

for (const entry of ['src/index.ts', ...globSync('src/define/*.ts')].toSorted())
  test(`${basename(entry)} loads no schema at first`, () => {
    const all = allLoadedBy(entry);
    assert.ok(all.has('lit') || entry.endsWith('define.ts'), 'follows imports');
    assert.deepEqual([...all].filter(isChecking), []);
  });

test('what loads at once is found', () => {
  assert.ok(allLoadedBy('src/api/openapi.ts').has('src/api/schemas/sign-up.ts'));
  assert.ok([...allLoadedBy('src/api/contract.ts')].some((it) => it.startsWith('zod')));
});
