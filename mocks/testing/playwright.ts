// The entry `nexmo-account-kit/testing/playwright`: a world for each test of Playwright.
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { saveState } from '../server/state-file.js';
import type { RoutedPage } from './answer-in.js';
import { createWorld, type TestWorld, type WorldOptions } from './world.js';

// The parts of Playwright that are used. Its own types fit, so that the kit does not depend on it.

interface TestInfo {
  readonly title: string;
  readonly status?: string | undefined;
  readonly expectedStatus: string;
  outputPath(name: string): string;
  attach(name: string, options: { readonly path: string }): Promise<void>;
}

/** The fixtures of a test. */
export interface WorldFixtures {
  /** A new world for each test, which answers all that its pages ask the backend. */
  world: TestWorld;
  /** The beginning of the worlds of tests, to be set by `test.use({ worldOptions: { scenario: 'empty' } })`. */
  worldOptions: WorldOptions;
}

/** The fixtures as `test.extend` takes them. */
interface Declared {
  worldOptions: [WorldOptions, { option: true }];
  world: [
    (
      args: { readonly context: RoutedPage; readonly worldOptions: WorldOptions },
      use: (world: TestWorld) => Promise<void>,
      info: TestInfo,
    ) => Promise<void>,
    { auto: true },
  ];
}

/**
 * Fixtures for Playwright: `const test = base.extend<WorldFixtures>(worldFixtures('https://api.test'))`. Each test has a world of
 * its own, which answers below that address, where nobody needs to listen. If the test fails, its world is attached as it is, and
 * the command that opens it is printed.
 */
export const worldFixtures = (backend: string, options: WorldOptions = {}): Declared => ({
  worldOptions: [options, { option: true }],
  world: [
    async ({ context, worldOptions }, use, info) => {
      const world = createWorld(worldOptions);
      await world.answer(context, backend);
      await use(world);
      if (info.status !== info.expectedStatus) await keep(world, info);
    },
    { auto: true },
  ],
});

async function keep({ engine }: TestWorld, info: TestInfo): Promise<void> {
  const path = info.outputPath('world.mock');
  await mkdir(dirname(path), { recursive: true });
  await saveState(path, { world: engine.world, frozen: true });
  await info.attach('world', { path });
  console.error(`The world of “${info.title}” as it was: npx nexmo-account-mock --state '${path}'`);
}
