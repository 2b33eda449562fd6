import type { Client } from '../../src/api/client.js';
import { signIn } from '../../src/api/session.js';
import { createEngine } from '../create-engine.js';
import type { Engine } from '../engine/engine.js';
import { scenarioList, worldOf, type ScenarioName } from '../scenarios/index.js';
import { createClock } from '../time/clock.js';
import { inProcess } from '../transports/in-process.js';
import type { Sent } from '../world/sent.js';
import { answerIn, type RoutedPage } from './answer-in.js';

/** The start of a world for one test. */
export interface WorldOptions {
  /** `live` by default: an account with balance, a card and a sign-in. */
  readonly scenario?: ScenarioName;
  /** Seed of ids, PINs and keys; 1 by default. */
  readonly seed?: number;
  /** Epoch milliseconds; the scenario's own time by default. */
  readonly now?: number;
}

/** A person who can sign in. */
interface Person {
  readonly email: string;
  readonly password: string;
}

/** A mock backend for one test, in the test's own process. Its clock stands still until `engine.advance()` moves it. */
export interface TestWorld {
  /** The mock: clock, outbox, failures on demand, the world itself. */
  readonly engine: Engine;
  /** The people of the scenario, the primary user first. */
  readonly people: readonly Person[];
  /** A client for a provider's or an element's `adapter`; with a person, they are signed in already. */
  adapter(as?: Person): Promise<Client>;
  /** Answers the requests that a page of Playwright makes below an address: `await world.answer(page, 'https://api.test')`. */
  answer(page: RoutedPage, baseUrl: string): Promise<void>;
  /** The PIN that a phone got last. Throws if it got none. */
  pin(phone: string): string;
  /** The temporary password that was mailed last. */
  temporaryPassword(email: string): string;
  /** The link for a new password that was mailed last. */
  resetLink(email: string): string;
}

/** Makes a world for one test. There is nothing to start, and nothing to end. */
export function createWorld({ scenario = 'live', seed = 1, now }: WorldOptions = {}): TestWorld {
  const world = worldOf(scenario, { seed, ...(now !== undefined && { now }) });
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  return {
    engine,
    people: scenarioList.find(({ name }) => name === scenario)!.accounts,
    async adapter(as) {
      const client = inProcess(engine);
      if (as) client.authorize?.((await client.call(signIn, { email: as.email, password: as.password })).token);
      return client;
    },
    answer: (page, baseUrl) => answerIn(page, baseUrl, engine),
    pin: (phone) => lastIn(engine, phone, /code is ((?:\d(?:, )?){4,10})/).replaceAll(', ', ''),
    temporaryPassword: (email) => lastIn(engine, email, /the password (\S+?)\. /),
    resetLink: (email) => lastIn(engine, email, /(https?:\/\/[^\s#]{1,300}#reset=\S+)/),
  };
}

/** A phone number as messages have it. */
const plain = (to: string): string => (to.includes('@') ? to.toLowerCase() : to.replace(/[\s()-]/g, ''));

/** The part of the latest message to an address that matches a pattern. */
function lastIn(engine: Engine, to: string, pattern: RegExp): string {
  const parts = engine
    .outbox()
    .filter((it: Sent) => plain(it.to) === plain(to))
    .map(({ text }) => pattern.exec(text)?.[1]);
  const found = parts.findLast((it) => it !== undefined);
  if (found === undefined) throw new Error(`Nothing of the kind was sent to ${to}`);
  return found;
}
