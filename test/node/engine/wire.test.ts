import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { createEngine, scenarios } from '../../../mocks/index.js';
import type { Rest } from '../../../mocks/commands/first.js';
import { haveCommands } from '../../../mocks/commands/index.js';
import { restOfCommands } from '../../../mocks/commands/rest.js';
import { inputOf } from '../../../mocks/engine/input.js';
import { ApiError, errorStatus } from '../../../src/api/errors.js';
import { answer as reply, person, stagedEngine } from './stage.js';

const ask = (method: string, url: string, body?: string, headers = {}) =>
  reply(stagedEngine(), { method, url, headers, ...(body !== undefined && { body }) });

const rows: readonly [string, string, string | undefined, number, string][] = [
  ['GET', '/nowhere', undefined, 404, 'notFound'],
  ['GET', '/', undefined, 404, 'notFound'],
  ['GET', '/constructor', undefined, 404, 'notFound'],
  ['GET', '/sign-ups//pins', undefined, 404, 'notFound'],
  ['GET', '/sign-ups', undefined, 405, 'notFound'],
  ['BREW', '/sign-ups', undefined, 405, 'notFound'],
  ['GET', '/sign-ups/%E0%A4%A', undefined, 400, 'badRequest'],
  ['POST', '/sign-ups', '{', 400, 'badRequest'],
  ['POST', '/sign-ups', '[]', 400, 'badRequest'],
  ['POST', '/sign-ups', 'null', 400, 'badRequest'],
  ['POST', '/sign-ups', '"text"', 400, 'badRequest'],
  ['POST', '/sign-ups', '', 422, 'invalid'],
  ['POST', '/sign-ups', '{"__proto__":{"email":"a@b.co"}}', 422, 'invalid'],
  ['POST', '/sign-ups', JSON.stringify({ ...person, country: 'CU' }), 451, 'countryRefused'],
  ['GET', '/balance', undefined, 401, 'unauthorized'],
];
for (const [method, url, body, status, code] of rows) {
  test(`${method} ${url} ${body?.slice(0, 40) ?? ''} is ${status} ${code}`, () => {
    const answer = ask(method, url, body);
    const problem = JSON.parse(answer.body) as Record<string, unknown>;
    assert.equal(answer.status, status);
    assert.equal(answer.headers['content-type'], 'application/problem+json');
    assert.deepEqual([problem['type'], problem['status'], problem['code']], [`urn:nexmo:problem:${code}`, status, code]);
  });
}

test('a refusal says in words what it is, which fields are at fault, how long to wait; answers are not kept', () => {
  assert.equal(ask('PUT', '/session').headers['allow'], 'GET, DELETE, HEAD');
  const invalid = JSON.parse(ask('POST', '/sessions', '{"email":"x","password":""}').body) as Record<string, unknown>;
  assert.deepEqual(invalid['fields'], {
    email: { code: 'invalid_format', origin: 'string', format: 'email' },
    password: { code: 'too_small', origin: 'string', minimum: 1 },
  });
  const engine = stagedEngine();
  const post = (url: string, body: object) => reply(engine, { method: 'POST', url, headers: {}, body: JSON.stringify(body) });
  const { id } = JSON.parse(post('/sign-ups', person).body) as { id: string };
  const { status, headers, body } = post(`/sign-ups/${id}/pins`, { channel: 'sms' });
  assert.deepEqual([status, headers['retry-after'], headers['cache-control']], [429, '30', 'no-store']);
  assert.deepEqual(JSON.parse(body), {
    type: 'urn:nexmo:problem:tooSoon',
    title: 'Too soon',
    status: 429,
    code: 'tooSoon',
    retryAfter: 30,
  });
});

test('a trailing slash and a bare question mark lead to the same', () => {
  for (const url of ['/balance/', '/balance?', '/balance/?', '//balance']) assert.equal(ask('GET', url).status, 401);
});

for (const authorization of ['', 'Bearer', 'Bearer ', 'Basic eDp5', 'Bearer __proto__', 'Bearer a b']) {
  test(`authorization ${JSON.stringify(authorization)} is nobody's`, () =>
    assert.equal(ask('GET', '/balance', undefined, { authorization }).status, 401));
}

test('numbers and booleans in a query become what the schema wants; what is neither stays for it to refuse', () => {
  const input = z.object({
    id: z.string(),
    size: z.optional(z.int()),
    live: z.optional(z.boolean()),
    text: z.string(),
    odd: z.number(),
  });
  const url = '/list/7?size=20&live=true&text=12&odd=1e3&toString=1';
  assert.deepEqual(inputOf({ input }, { method: 'GET', url, headers: {} }, { id: '7' }), {
    id: '7',
    size: 20,
    live: true,
    text: '12',
    odd: '1e3',
    toString: '1',
  });
});

/** Replaces a command for the time of a test. */
function standIn(t: { after(then: () => void): void }, getProfile: Rest['getProfile']) {
  t.after(() => haveCommands(restOfCommands));
  haveCommands({ ...restOfCommands, getProfile });
}
test('a mistake of ours is told to us, and to callers only that there was one', (t) => {
  const mistakes: readonly (() => never)[] = [
    () => {
      throw new TypeError('secret');
    },
    () => {
      throw new ApiError('phoneInUse');
    },
  ];
  for (const mistake of mistakes) {
    standIn(t, mistake);
    const told: unknown[] = [];
    const engine = createEngine({ world: scenarios.new(), onError: (error) => told.push(error) });
    const credentials = JSON.stringify({ email: 'ada@example.com', password: 'correct horse' });
    const { token } = JSON.parse(reply(engine, { method: 'POST', url: '/sessions', headers: {}, body: credentials }).body) as {
      token: string;
    };
    const { status, body } = reply(engine, { method: 'GET', url: '/profile', headers: { authorization: `Bearer ${token}` } });
    assert.equal(status, errorStatus.unknown);
    assert.deepEqual([told.length, body.includes('secret')], [1, false]);
  }
});

test('whoever listens hears of each change, and of nothing else', () => {
  const engine = stagedEngine({ world: scenarios.new() });
  let heard = 0;
  const leave = engine.subscribe(() => heard++);
  reply(engine, { method: 'GET', url: '/balance', headers: {} });
  assert.equal(heard, 0);
  reply(engine, { method: 'POST', url: '/sign-ups', headers: {}, body: JSON.stringify(person) });
  assert.equal(heard, 1);
  engine.advance(1000);
  assert.equal(heard, 2);
  engine.advance(4_000_000);
  assert.equal(heard, 3);
  leave();
  engine.replace(scenarios.empty());
  assert.equal(heard, 3);
});
