import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { peopleOf } from '../worlds/about.js';
import type { Beginning } from '../worlds/options.js';
import type { MockServer } from './serve.js';
import { saveState } from './state-file.js';
import { steeringOf, type MockAccount, type Steering } from './steering.js';

/** A world for a test: by default as the mock's own begins. */
export type WorldWish = Pick<Beginning, 'scenario' | 'seed' | 'now' | 'frozen' | 'name'>;

/** A world of one test. Programs under test are given the mock's address and this world's keys, or this world's address. */
export interface MockWorld extends Steering {
  readonly id: string;
  /** Its address, below which everything happens in this world: `http://127.0.0.1:49152/w/…`. */
  readonly url: string;
  /** People with an API key and a secret that only this world has. */
  readonly accounts: readonly MockAccount[];
  /** Begins anew, with the same keys. */
  reset(): Promise<void>;
  /** Makes another world that goes on from where this one is. */
  fork(): Promise<MockWorld>;
  /** Ends it. */
  remove(): Promise<void>;
}

export interface TestWorldsOptions {
  readonly usual: WorldWish;
  /** The folder for the worlds of tests that fail. */
  readonly failures: string | undefined;
}

/** The functions that make worlds for tests on a server. */
export function testWorlds({ worlds, url }: MockServer, { usual, failures }: TestWorldsOptions) {
  async function handle(id: string): Promise<MockWorld> {
    const { about } = worlds.known(id);
    const { engine } = await worlds.hold(id);
    return {
      ...steeringOf(engine),
      id,
      url: `${url}/w/${id}`,
      accounts: peopleOf(about),
      reset: () => worlds.reset(id),
      fork: async () => handle((await worlds.fork(id, { expires: null })).id),
      remove: () => worlds.remove(id),
    };
  }
  const world = async (wish: WorldWish = {}) => handle((await worlds.create({ ...usual, ...wish, expires: null })).id);

  async function inWorld<T>(wish: WorldWish, test: (world: MockWorld) => T | Promise<T>): Promise<T> {
    const made = await world(wish);
    try {
      const result = await test(made);
      await made.remove();
      return result;
    } catch (error) {
      console.error(await wayTo(made, wish.name));
      throw error;
    }
  }

  /** A sentence that leads to the world of a test that failed. */
  async function wayTo({ id, url: address, engine }: MockWorld, name = ''): Promise<string> {
    const step = worlds.known(id).steps;
    const live = `The world of this test, after ${step} steps: ${address}/`;
    if (failures === undefined) return live;
    await mkdir(failures, { recursive: true });
    const path = join(failures, `${[name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60), id].filter(Boolean).join('-')}.mock`);
    await saveState(path, { world: engine.world, frozen: true });
    return `${live}\nLater: npx nexmo-account-mock --state '${path}'`;
  }
  return { world, inWorld };
}
