import { ada, createClock, createEngine, inProcess, scenarios, type Engine, type ScenarioName } from '../../mocks/index.js';
import type { World } from '../../mocks/world/world.js';
import type { Client } from '../../src/api/client.js';
import { httpClient } from '../../src/api/http.js';
import { signIn } from '../../src/api/session.js';
import type { Transport, WireRequest } from '../../src/api/wire.js';
import { startSession } from '../../src/core/backend.js';
import { charles, lastPin } from './charles.js';

const engineOf = (world: World): Engine =>
  createEngine({ world, clock: createClock({ at: world.now, frozen: true }), checkAnswers: true });

const worlds = new Map<ScenarioName | 'charles', World>();

/** Worlds are immutable, so each is made once. */
function worldOf(name: ScenarioName): World {
  const world = worlds.get(name) ?? scenarios[name]();
  worlds.set(name, world);
  return world;
}

/** The world of another company, with Charles, who has done nothing since his sign-up. */
async function charlesWorld(): Promise<World> {
  const known = worlds.get('charles');
  if (known) return known;
  // Another seed, so that no id is as in Ada's world.
  const engine = engineOf(scenarios.empty({ seed: 2 }));
  const { startSignUp, verifySignUp } = await import('../../src/api/sign-up.js');
  const client = inProcess(engine);
  const { id } = await client.call(startSignUp, {
    companyName: charles['Company name'],
    name: charles['Your name'],
    email: charles.Email,
    password: charles.Password,
    phone: '+447700900456',
    country: 'GB',
    channel: 'sms',
  });
  await client.call(verifySignUp, { signUpId: id, pin: lastPin({ engine }) });
  worlds.set('charles', engine.world);
  return engine.world;
}

/** A request with its token. */
interface Made {
  readonly request: WireRequest;
  readonly token: string;
}

/**
 * One client of a page through which two people sign in one after the other: Ada, with the account of a scenario, and Charles,
 * with his own. It records each request with its token, and can hold answers back.
 */
export async function twoPeople(scenario: ScenarioName) {
  const [first, second] = [engineOf(worldOf(scenario)), engineOf(await charlesWorld())];
  const made: Made[] = [];
  const held: (() => void)[] = [];
  const state = { holds: false, under: 0, swapped: '' };
  const isCharles = ({ url, body = '' }: WireRequest, token: string) =>
    second.world.sessions.has(token) || (url === '/sessions' && body.includes(charles.Email));

  const transport: Transport = async (sent, signal) => {
    signal?.throwIfAborted();
    const token = state.swapped || (sent.headers['authorization'] ?? '').replace('Bearer ', '');
    const request = { ...sent, headers: { ...sent.headers, ...(token && { authorization: `Bearer ${token}` }) } };
    made.push({ request, token });
    state.under++;
    try {
      if (state.holds) await new Promise<void>((open) => held.push(open));
      return await (isCharles(request, token) ? second : first).handle(request);
    } finally {
      state.under--;
    }
  };
  const client: Client = httpClient({ transport });
  const enter = async (email: string, password: string) => {
    const session = await client.call(signIn, { email, password });
    startSession(client, session);
    return session.token ?? '';
  };
  return {
    client,
    first,
    second,
    made,
    /** Holds answers back from now on. */
    hold: () => void (state.holds = true),
    release(order: 'in turn' | 'last first' = 'in turn') {
      state.holds = false;
      const all = held.splice(0);
      for (const open of order === 'in turn' ? all : all.toReversed()) open();
    },
    get isQuiet() {
      return state.under === held.length;
    },
    ada: () => enter(ada.email, ada.password),
    charles: () => enter(charles.Email, charles.Password),
    /** Signs Charles in elsewhere on the page while the backend is slow with all else. */
    async enterAtOnce() {
      const session = await inProcess(second).call(signIn, { email: charles.Email, password: charles.Password });
      startSession(client, session);
      return session.token ?? '';
    },
    /** Replaces the session as another window replaces a cookie: all later requests are Charles's. */
    async replaced() {
      const token = (await inProcess(second).call(signIn, { email: charles.Email, password: charles.Password })).token ?? '';
      state.swapped = token;
      return token;
    },
  };
}
export type TwoPeople = Awaited<ReturnType<typeof twoPeople>>;
