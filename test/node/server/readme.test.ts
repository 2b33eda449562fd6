import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { usage } from '../../../mocks/bin/options.js';
import { controlRoutes } from '../../../mocks/control/control.js';
import { lookingRoutes } from '../../../mocks/server/looking.js';
import { magicValues } from '../../../mocks/server/page/magic-values.js';
import { scenarioList } from '../../../mocks/scenarios/index.js';

const readme = readFileSync('mocks/README.md', 'utf8');

test('the page about the mock knows every scenario, every magic value and every route', () => {
  for (const { name, description } of scenarioList) assert.ok(readme.includes(`| \`${name}\` | ${description} |`), name);
  for (const { where, value, outcome } of magicValues)
    assert.ok(readme.includes(`| ${where} | \`${value}\` | ${outcome} |`), value);
  for (const route of [...controlRoutes, ...lookingRoutes]) assert.ok(readme.includes(route.split(' ')[1]!), route);
});

test('it knows every option of the command, and the command every one of its', () => {
  const named = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g))].toSorted();
  const section = readme.slice(readme.indexOf('## Options of the server'), readme.indexOf('## Steering the server'));
  assert.deepEqual(named(section), named(usage));
});

test('credentials on it are those of the scenarios', () => {
  for (const { accounts } of scenarioList)
    for (const { email, password, apiKey, apiSecret } of accounts)
      for (const word of [email, password, apiKey, apiSecret]) assert.ok(readme.includes(word), word);
});

test('each promise about safety names tests that there are', () => {
  const text = readFileSync('docs/security.md', 'utf8');
  const promises = [...text.matchAll(/## What the (?:elements promise|mock promises)\n([^]*?)(?=\n## )/g)].flatMap(
    ([, part = '']) => part.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| promise')),
  );
  assert.ok(promises.length > 10);
  for (const promise of promises) {
    const tests = promise.match(/`test\/[^`]+`/g) ?? [];
    assert.ok(tests.length > 0, promise);
    for (const path of tests) assert.ok(existsSync(path.slice(1, -1)), path);
  }
});
