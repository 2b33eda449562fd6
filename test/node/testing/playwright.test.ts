import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock as spy, test } from 'node:test';
import { test as base, type TestType } from '@playwright/test';
import type { TestWorld } from '../../../mocks/testing/index.js';
import { worldFixtures, type WorldFixtures } from '../../../mocks/testing/playwright.js';
import { loadState } from '../../../mocks/server/state-file.js';

const folder = await mkdtemp(join(tmpdir(), 'nexmo-fixture-'));
after(() => rm(folder, { recursive: true }));

const extended = base.extend<WorldFixtures>(worldFixtures('https://api.test', { scenario: 'new' }));
type FixturesOf<T> = T extends TestType<infer Fixtures, infer _> ? Fixtures : never;
type Own = Pick<FixturesOf<typeof extended>, 'world' | 'worldOptions'>;

/** Runs the fixture around a test with a status; resolves to the attachments and what is printed. */
async function around(status: string, during: (own: Own) => void) {
  const { world, worldOptions } = worldFixtures('https://api.test/', { scenario: 'new', seed: 3 });
  const [routes, attached]: [RegExp[], string[]] = [[], []];
  const context = { route: async (url: RegExp) => void routes.push(url) };
  const said = spy.method(console, 'error', () => {});
  const info = {
    title: 'a test',
    status,
    expectedStatus: 'passed',
    outputPath: (name: string) => join(folder, 'results', name),
    attach: async (_: string, { path }: { readonly path: string }) => void attached.push(path),
  };
  const use = async (made: TestWorld) => during({ world: made, worldOptions: worldOptions[0] });
  await world[0]({ context, worldOptions: worldOptions[0] }, use, info);
  said.mock.restore();
  return { routes, attached, said: said.mock.calls.map(({ arguments: [words] }) => String(words)) };
}

test('the fixture gives each test of Playwright a world of its own, which answers its pages', async () => {
  const worlds: TestWorld[] = [];
  for (const status of ['passed', 'passed']) {
    const { routes, attached, said } = await around(status, ({ world }) => worlds.push(world));
    assert.ok(routes[0]?.test('https://api.test/balance'));
    assert.ok(!routes[0]?.test('https://api.testing/balance'));
    assert.deepEqual([attached, said], [[], []]);
  }
  assert.notEqual(worlds[0]!.engine, worlds[1]!.engine);
  assert.equal(worlds[0]!.people.length, 1);
});

test('the world of a test that fails is attached as it was, and the command that opens it is printed', async () => {
  let at = 0;
  const { attached, said } = await around('failed', ({ world }) => {
    world.engine.advance(60_000);
    at = world.engine.world.now;
  });
  const path = join(folder, 'results', 'world.mock');
  assert.deepEqual(attached, [path]);
  assert.deepEqual(said, [`The world of “a test” as it was: npx nexmo-account-mock --state '${path}'`]);
  const kept = await loadState(path);
  assert.deepEqual([kept?.world.now, kept?.frozen], [at, true]);
});
