import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createEngine } from '../../../mocks/index.js';
import { serve } from '../../../mocks/server/node.js';

test('the mock’s own page tells of each operation in the words of openapi.json, which it serves', async (t) => {
  const server = await serve(createEngine());
  t.after(() => server.close());
  const published = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, { summary: string }>>;
  };
  assert.deepEqual(await (await fetch(`${server.url}/openapi.json`)).json(), published);
  const page = await (await fetch(server.url)).text();
  const shown = page.replaceAll('&#39;', "'").replace(/<\/?code>/g, '`');
  for (const [path, methods] of Object.entries(published.paths))
    for (const [method, { summary }] of Object.entries(methods)) {
      const line = `<summary>\`${method.toUpperCase()} ${path}\` ${summary}</summary>`;
      assert.ok(shown.includes(line), line);
    }
  assert.match(page, /<td><code>with\.billing\.address\.city<\/code><\/td><td>The town or city\.<\/td>/);
  assert.match(page, /<td>The amount to pay: €10\.00 at least\.<\/td><td>euro cent<\/td><td><code>2500<\/code><\/td>/);
});
