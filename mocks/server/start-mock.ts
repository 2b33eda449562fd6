import { createEngine } from '../create-engine.js';
import { scenarioList, worldOf, type ScenarioName } from '../scenarios/index.js';
import { createClock } from '../time/clock.js';
import { serve } from './serve.js';
import { steeringOf, type MockAccount, type Steering } from './steering.js';
import { testWorlds, type MockWorld, type WorldWish } from './test-worlds.js';

/** The start of a mock for tests. */
export interface StartOptions {
  /** The world at the beginning and after each reset: `live` by default, an account with balance and a sign-in. */
  readonly scenario?: ScenarioName;
  /** Seed of ids, PINs and keys; 1 by default. */
  readonly seed?: number;
  /** False for a clock that runs. By default it stands still until it is moved. */
  readonly frozen?: boolean;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Hosts whose programs are called, beside those of this machine. */
  readonly callbackHosts?: readonly string[];
  /** The folder where worlds of tests that fail stay until they are deleted: a temporary one by default. */
  readonly failures?: string;
  /** The page that links to worlds and in e-mails lead to: `http://127.0.0.1:5173/`. It may call the mock. */
  readonly portal?: string;
}

/** A mock that runs for a suite of tests. */
export interface StartedMock extends Steering {
  /** Its address, which programs under test are given: `http://127.0.0.1:49152`. */
  readonly url: string;
  readonly accounts: readonly MockAccount[];
  /** Begins anew: the same world each time. Failures on demand are gone. */
  reset(scenario?: ScenarioName): void;
  /** Makes a world of its own, with keys of its own: for tests that run at the same time. */
  world(wish?: WorldWish): Promise<MockWorld>;
  /** Runs a test in a world of its own. If it fails, the way to its world is printed, and the world stays. */
  inWorld<T>(wish: WorldWish, test: (world: MockWorld) => T | Promise<T>): Promise<T>;
  /** Closes it, with all connections. */
  stop(): Promise<void>;
}

/**
 * Starts a mock on a free port of this machine, for people's own suites of tests: `const mock = await startMock()`. It calls
 * programs of this machine, and nobody else's.
 */
export async function startMock({
  scenario = 'live',
  seed = 1,
  frozen = true,
  port = 0,
  callbackHosts = [],
  failures,
  portal,
}: StartOptions = {}): Promise<StartedMock> {
  const world = worldOf(scenario, { seed });
  const leads = portal !== undefined && { portal };
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen }), ...leads });
  const server = await serve(engine, {
    port,
    callbacks: { hosts: callbackHosts },
    worlds: { ...leads },
    ...(portal !== undefined && { cors: new URL(portal).origin }),
  });
  let begun = scenario;
  return {
    ...steeringOf(engine),
    ...testWorlds(server, { usual: { scenario, seed, frozen }, failures, portal }),
    url: server.url,
    get accounts() {
      return scenarioList.find(({ name }) => name === begun)!.accounts;
    },
    reset(next = scenario) {
      engine.faults.set([]);
      engine.replace(worldOf(next, { seed }));
      begun = next;
    },
    stop: () => server.close(),
  };
}
