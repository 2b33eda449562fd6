import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromSnapshot, toSnapshot, type Engine } from '../../../mocks/index.js';
import { apiKey, apiSecret, id, messageId, pin, token } from '../../../mocks/world/ids.js';
import { items } from '../../../mocks/collections/log.js';
import type { World } from '../../../mocks/world/world.js';
import type { WireRequest } from '../../../src/api/wire.js';
import { answer as reply, lastPin, person, stagedEngine } from './stage.js';

type Step = (engine: Engine, memory: { token: string; signUpId: string }) => void;

const post = (url: string, body: unknown, headers = {}): WireRequest => ({
  method: 'POST',
  url,
  headers,
  body: JSON.stringify(body),
});
const data = (body: string) => JSON.parse(body) as { id?: string; token?: string };

/** Actions of people and programs, in any order; most of them are refused at one time or another. */
const start = fc.nat({ max: 3 }).map<Step>((n) => (engine, memory) => {
  const body = { ...person, companyName: `Co ${n}`, email: `p${n}@example.com`, phone: `+44770090000${n}` };
  memory.signUpId = data(reply(engine, post('/sign-ups', body)).body).id ?? memory.signUpId;
});
const verify = fc.boolean().map<Step>((right) => (engine, memory) => {
  const answer = reply(engine, post(`/sign-ups/${memory.signUpId}/verification`, { pin: right ? lastPin(engine) : '000000' }));
  memory.token = data(answer.body).token ?? memory.token;
});
const again = fc.constant<Step>((engine, memory) => {
  reply(engine, post(`/sign-ups/${memory.signUpId}/pins`, { channel: 'call' }));
});
const enter = fc.tuple(fc.nat({ max: 3 }), fc.boolean()).map<Step>(([n, right]) => (engine, memory) => {
  const body = { email: `p${n}@example.com`, password: right ? person.password : 'wrong' };
  memory.token = data(reply(engine, post('/sessions', body)).body).token ?? memory.token;
});
const leave = fc.constant<Step>((engine, memory) => {
  reply(engine, { method: 'DELETE', url: '/session', headers: { authorization: `Bearer ${memory.token}` } });
});
const text = fc
  .tuple(fc.nat(), fc.nat({ max: 12 }), fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }))
  .map<Step>(([who, to, words]) => (engine) => {
    const users = engine.world.users.values();
    const user = users[who % (users.length || 1)];
    const credentials = { api_key: user?.apiKey ?? 'x', api_secret: user?.secrets[0]?.secret ?? 'x' };
    const body = { ...credentials, from: 'Me', to: `4477009001${10 + to}`, text: words };
    reply(engine, post('/sms/json', body, { 'content-type': 'application/json' }));
  });
const wait = fc.integer({ min: 0, max: 8 * 3_600_000 }).map<Step>((time) => (engine) => void engine.advance(time));
const days = fc.array(fc.oneof(start, verify, again, enter, leave, text, text, wait), { maxLength: 60 });

function lived(steps: readonly Step[], seed = 1): Engine {
  const engine = stagedEngine({ seed });
  const memory = { token: '', signUpId: 'none' };
  for (const step of steps) step(engine, memory);
  return engine;
}

/** Invariants of every world. */
function assertValid(world: World): void {
  for (const account of world.accounts.values()) {
    const entries = items(account.ledger);
    assert.equal(
      account.balance,
      entries.reduce((sum, { amount }) => sum + amount, 0),
    );
    let running = 0;
    for (const { amount, balanceAfter } of entries) assert.equal((running += amount), balanceAfter);
    assert.ok(entries.every(({ balanceAfter }) => balanceAfter >= 0));
    assert.equal(world.phones.get(account.phone ?? ''), account.id);
    assert.ok((account.demo?.destinations.length ?? 0) <= 10);
  }
  for (const user of world.users.values()) assert.equal(world.apiKeys.get(user.apiKey), user.id);
  for (const { userId, expiresAt } of world.sessions.values()) assert.ok(world.users.has(userId) && expiresAt > world.now);
  const counts = [world.phones.size, world.emails.size, world.companyNames.size, world.apiKeys.size, world.users.size];
  assert.ok(counts.every((count) => count === world.accounts.size));
}

test('whatever people do, the balance is the sum of its ledger, never below zero, and nobody shares what is unique', () => {
  fc.assert(
    fc.property(days, (steps) => assertValid(lived(steps).world)),
    { numRuns: 300 },
  );
});

test('the same seed, calls and advances give the same world, to the byte; another seed gives another', () => {
  fc.assert(
    fc.property(days, (steps) => {
      const one = lived(steps).world;
      assert.equal(toSnapshot(one), toSnapshot(lived(steps).world));
      if (one.serial > 0) assert.notEqual(toSnapshot(one), toSnapshot({ ...lived(steps, 2).world, seed: 1 }));
    }),
    { numRuns: 50 },
  );
});

test('a saved world goes on as the one it was saved from; an older one can be gone back to', () => {
  fc.assert(
    fc.property(days, days, (before, after) => {
      const [engine, memory] = [lived(before), { token: '', signUpId: 'none' }];
      const then = engine.world;
      const saved = toSnapshot(then);
      assert.equal(toSnapshot(fromSnapshot(saved)), saved);
      const live = () => {
        for (const step of after) step(engine, { ...memory });
        return toSnapshot(engine.world);
      };
      const first = live();
      engine.replace(then);
      assert.equal(live(), first);
      engine.replace(fromSnapshot(saved));
      assert.equal(live(), first);
    }),
    { numRuns: 50 },
  );
});

test('a snapshot that is none is refused', () => {
  const saved = toSnapshot(lived([]).world);
  for (const bad of [
    '',
    'null',
    '[]',
    '{}',
    '{"version":2}',
    saved.replace('"accounts"', '"x"'),
    saved.replace('"now"', '"x"'),
  ]) {
    assert.throws(() => fromSnapshot(bad));
  }
});

test('of one kind no two names are alike, and each has its shape', () => {
  const kinds = {
    id: (it: World) => id(it, 'usr'),
    apiKey,
    token: (it: World) => token(it, 'session'),
    message: (it: World) => messageId(it, 0),
  };
  for (const [kind, name] of Object.entries(kinds)) {
    const names = new Set(Array.from({ length: 20_000 }, (_, serial) => name({ seed: 7, serial } as World)));
    assert.equal(names.size, 20_000, kind);
  }
  for (let serial = 0; serial < 2000; serial++) {
    const source = { seed: 3, serial };
    assert.match(apiSecret(source), /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9]{16}$/);
    assert.match(pin(source), /^\d{6}$/);
    assert.match(apiKey(source), /^[0-9a-f]{8}$/);
    assert.match(messageId(source, 1), /^[0-9A-F]{16}$/);
  }
});

const anything = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'), fc.string()),
  url: fc.oneof(
    fc.string().map((it) => `/${it}`),
    fc.constantFrom(
      '/sign-ups',
      '/sessions',
      '/sms/json',
      '/balance',
      '/sign-ups/%E0%A4%A/pins',
      '//',
      '',
      '/account/get-balance?api_key',
    ),
    fc.tuple(fc.constantFrom('/sign-ups/', '/sms/json?', '/api-key/secrets/'), fc.string()).map((it) => it.join('')),
  ),
  headers: fc.record(
    {
      authorization: fc.oneof(fc.string(), fc.constantFrom('Basic', 'Basic !!!', 'Basic Og==', 'Bearer ', 'Bearer x')),
      'content-type': fc.oneof(fc.string(), fc.constant('application/json')),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Record<string, string>>,
  body: fc.oneof(fc.string(), fc.json(), fc.constant(JSON.stringify(person)), fc.constant('{"__proto__":{"x":1},"to":1e400}')),
});

test('any request, however wrong, gets an answer that is JSON, or has no body where none may be, and leaves a valid world', () => {
  const engine = stagedEngine();
  fc.assert(
    fc.property(anything, (request) => {
      const { status, body } = reply(engine, request);
      assert.ok(status >= 200 && status < 500, `${status}`);
      // HEAD is answered with headers only.
      if (request.method === 'HEAD') assert.equal(body, '');
      else assert.equal(typeof JSON.parse(body), 'object');
      assertValid(engine.world);
    }),
    { numRuns: 2000 },
  );
});
