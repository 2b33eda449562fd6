import { peopleOf } from '../worlds/about.js';
import type { Beginning } from '../worlds/options.js';
import { withBackend, writeLink, type LinkParts } from '../worlds/portal-link.js';
import { FailedWorlds } from './failed-worlds.js';
import type { MockServer } from './serve.js';
import { steeringOf, type MockAccount, type Steering } from './steering.js';

/** A world for a test: by default as the mock's own begins. */
export type WorldWish = Pick<Beginning, 'scenario' | 'seed' | 'now' | 'frozen' | 'name'>;

/** The page of the portal that a link opens, and its looks: `{ page: 'billing', theme: 'dark', lang: 'ar' }`. */
export type LinkLooks = Omit<LinkParts, 'world' | 'at'>;

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
  /**
   * The address that opens it: of the portal, on this world as it is now, if `startMock` was given one, and of the mock's own page of
   * this world otherwise.
   */
  link(looks?: LinkLooks): string;
  /** Prints the way to it, and keeps it as it is in a folder: for the hook of a test that has failed. */
  report(): Promise<void>;
  /** Ends it. */
  remove(): Promise<void>;
}

export interface TestWorldsOptions {
  readonly usual: WorldWish;
  /** The folder for the worlds of tests that fail; a temporary one by default. */
  readonly failures: string | undefined;
  readonly portal: string | undefined;
}

/** The functions that make worlds for tests on a server. */
export function testWorlds({ worlds, url, port }: MockServer, { usual, failures, portal }: TestWorldsOptions) {
  const failed = new FailedWorlds(failures);

  async function handle(id: string): Promise<MockWorld> {
    const { about } = worlds.known(id);
    const live = await worlds.hold(id);
    const address = `${url}/w/${id}`;
    const link = (looks: LinkLooks = {}) =>
      portal === undefined ? `${address}/` : writeLink(withBackend(portal, url), { ...looks, world: id, at: String(live.steps) });
    return {
      ...steeringOf(live.engine),
      id,
      url: address,
      accounts: peopleOf(about),
      link,
      async report() {
        const [way, step, folder] = [link(), live.steps, await failed.keep(worlds, live, id)];
        const cors = portal === undefined ? '' : ` --cors ${new URL(portal).origin}`;
        const title = about.name === '' ? 'this test' : `“${about.name}”`;
        console.error(`The world of ${title} at its step ${step}: ${way}
Once the tests have ended: npx nexmo-account-mock --store '${folder}' --port ${port}${cors}`);
      },
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
      // A full disk is not to hide why the test has failed.
      await made.report().catch(console.error);
      throw error;
    }
  }
  return { world, inWorld };
}
