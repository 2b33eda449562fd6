import assert from 'node:assert/strict';
import { Agent, request as send } from 'node:http';
import { unbuiltRoutes } from '../../../mocks/developer/unbuilt-routes.js';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { scenarios, type ScenarioName } from '../../../mocks/index.js';
import { serve } from '../../../mocks/server/node.js';
import type { WireRequest } from '../../../src/api/wire.js';
import { createClock, createEngine, type Engine, type World } from './engine.js';
import { entrance } from './life.js';
import { nearRequest } from './near-requests.js';
import { randomOf } from './random.js';

/** Carries a request through a transport and returns the status of its answer. */
type Door = (request: WireRequest) => Promise<number>;

const names: readonly ScenarioName[] = [
  'live',
  'manyUsers',
  'new',
  'numbers',
  'shortCodes',
  'demoLimit',
  'reloading',
  'zeroBalance',
];
/** Requests per world; then another world begins. */
const lifetime = 250;

/** Counters that a refusal may change: wrong passwords and PINs, which would otherwise be guessed without end. */
const counters: readonly string[] = ['signInFailures', 'signUps', 'phoneChanges', 'verifications'];
/**
 * Other changes that a refusal may make. A refused payment is recorded, because the bank was asked. A refused number may be gone
 * to another customer. A number that can not be reached is recorded with its refusal.
 */
const mayChange: Readonly<Record<string, readonly string[]>> = {
  '/account/top-up': ['accounts', 'payments', 'paymentsOf', 'serial', 'outbox'],
  '/v2/verify': ['requests', 'serial'],
  '/v1/calls': ['requests', 'serial'],
  '/v1/messages': ['requests', 'serial'],
  '/numbers': ['rented'],
  '/number/buy': ['rented'],
};

/** Paths at which the mock lacks a part: channels, ends of a call, a balance that is shared. */
const partly = /^\/*(v2\/verify|v1\/(messages|calls)|accounts\/[^/]*\/subaccounts)\/?$/;
/** The beginnings of paths that the mock lacks. */
const missing = [
  ...new Set(
    unbuiltRoutes.map(([route]) =>
      route
        .split(' ')[1]!
        .replace(/\{\w+\}/g, '[^/]+')
        .replace(/\/\*$/, '(/|$)'),
    ),
  ),
];
const isMissing = ({ url }: WireRequest) => {
  const [path = ''] = url.split('?', 1);
  return partly.test(path) || missing.some((it) => new RegExp(`^/*${it}`).test(path));
};

/** Parts of a world that a refusal changed and may not. */
function changed(before: World, after: World, request: WireRequest): readonly string[] {
  if (before === after) return [];
  const free = [...counters, ...(mayChange[request.url.split('?', 1)[0]!] ?? [])];
  return (Object.keys(before) as (keyof World)[]).filter((part) => before[part] !== after[part] && !free.includes(part));
}

/**
 * Sends nearly valid requests, and expects that no answer is a 5xx but for what the mock lacks, no refusal changes a world, and no
 * world breaks an invariant.
 */
async function fuzzed(count: number, seed: number, engine: Engine, door: Door): Promise<Readonly<Record<number, number>>> {
  const seen: Record<number, number> = {};
  for (let n = 0; n < count; n++) {
    const random = randomOf(seed * 1_000_003 + n);
    if (n % lifetime === 0) {
      assert.deepEqual(checkWorld(engine.world), []);
      engine.replace(scenarios[names[(n / lifetime) % names.length]!]());
    }
    const before: World = engine.world;
    const request = n % lifetime < 4 && before.users.size > 0 ? entrance(before, random) : nearRequest(before, random);
    const status = await door(request);
    const told = `request ${n} of seed ${seed}: ${JSON.stringify(request).slice(0, 3000)}`;
    assert.ok(status < 500 || (status === 501 && isMissing(request)), `${status} for ${told}`);
    if (status >= 400) assert.deepEqual(changed(before, engine.world, request), [], `${status}, and the world changed: ${told}`);
    seen[status] = (seen[status] ?? 0) + 1;
  }
  return seen;
}

const newEngine = () => {
  const world = scenarios.live();
  const onError = (error: unknown) => console.error(error);
  return createEngine({ world, clock: createClock({ at: world.now, frozen: true }), checkAnswers: true, history: 10, onError });
};

export function fuzzInProcess(count: number, seed: number) {
  const engine = newEngine();
  return fuzzed(count, seed, engine, async (request) => (await engine.handle(request)).status);
}

export async function fuzzOverHttp(count: number, seed: number) {
  const engine = newEngine();
  const server = await serve(engine);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const door: Door = ({ method, url, headers, body }) =>
    new Promise((resolve, reject) => {
      const path = url.replace(/[^!-~]/g, encodeURIComponent);
      const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
      const options = { host: '127.0.0.1', port: server.port, agent, method, path, headers: { ...headers, ...length } };
      const outgoing = send(options, (incoming) => {
        incoming.resume().on('end', () => resolve(incoming.statusCode ?? 0));
      });
      outgoing.on('error', reject).end(body);
    });
  try {
    return await fuzzed(count, seed, engine, door);
  } finally {
    agent.destroy();
    await server.close();
  }
}
