import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scenarios, type ScenarioName } from '../../../mocks/index.js';
import { holdsCardNumber } from '../../../mocks/rules/card-numbers.js';
import { isCommonPassword } from '../../../mocks/rules/common-passwords.js';
import { WorldRooms } from '../../../mocks/server/world-rooms.js';
import { journalOf } from '../../../mocks/worlds/journal/export-journal.js';
import { readJournal } from '../../../mocks/worlds/journal/journal.js';
import { secretsOf } from '../../../mocks/worlds/journal/names.js';
import { Replay, type Replayed } from '../../../mocks/worlds/journal/replay.js';
import { NewSecrets } from '../../../mocks/worlds/journal/stand-ins.js';
import { Worlds } from '../../../mocks/worlds/worlds.js';
import { days, take, type Step } from '../proofs/life.js';

const runs = (normal: number) => ({ numRuns: normal * Number(process.env['PROOF_RUNS'] ?? 1) });
const scenario = fc.constantFrom(...(Object.keys(scenarios) as ScenarioName[]));

/** Takes a step in a world as its server does. */
async function step(worlds: Worlds, rooms: WorldRooms, id: string, it: Step): Promise<void> {
  const engine = await worlds.run(id, async (live) => live.engine);
  const handle = (request: Parameters<typeof engine.handle>[0]) => rooms.answer(id, request, request.url.split('?', 1)[0]!);
  await take(Object.assign(Object.create(engine) as typeof engine, { handle }), it);
}

const exported = async (worlds: Worlds, id: string) => journalOf(worlds.known(id).about, await worlds.steps(id));

async function replayed(text: string): Promise<readonly [Replay, readonly Replayed[]]> {
  const replay = new Replay(readJournal(text));
  const all: Replayed[] = [];
  for await (const it of replay.steps()) all.push(it);
  return [replay, all];
}

/** Asks a new world one call after another, and the copy that its journal makes: the statuses of both, and the calls as written. */
async function askedTwice(calls: readonly (readonly [path: string, body: object])[]) {
  const worlds = await Worlds.open();
  const rooms = new WorldRooms(worlds);
  const { id } = await worlds.create({ scenario: 'live' });
  const ask = (url: string, body: object, more = {}) =>
    rooms.answer(
      id,
      { method: 'POST', url, headers: { 'content-type': 'application/json', ...more }, body: JSON.stringify(body) },
      url,
    );
  const session = await ask('/sessions', { email: 'ada@example.com', password: 'correct horse' });
  const { token } = JSON.parse(String(session.body)) as { token: string };
  const first: number[] = [];
  for (const [path, body] of calls) first.push((await ask(path, body, { authorization: `Bearer ${token}` })).status);
  const text = await exported(worlds, id);
  const [, [, ...all]] = await replayed(text);
  const again = all.filter(({ entry }) => 'method' in entry).map(({ status }) => status);
  const written = text.split('\n').flatMap((line) => (line.includes('"method"') ? [line] : []));
  return { first, again, written: written.slice(1) };
}

test('a card number in the place of a password is refused in the copy of a world too', async () => {
  const passwords = ['4111111111111111', 'Ada 5555 5555 5555 4444'];
  const { first, again, written } = await askedTwice(
    passwords.map((password) => ['/password-resets/password', { resetToken: '12345678', password }]),
  );
  assert.deepEqual([first, again], [[422, 422], [422, 422]]); // prettier-ignore
  for (const line of written) assert.doesNotMatch(line, /5555|Ada /);
});

test('a number in the place of a token is a number in the copy of a world too', async () => {
  const tokens = [0, 12, 34_567_890, -98_765, 9.876, 9.876e300];
  const { first, again, written } = await askedTwice(
    [...tokens, '0'].map((resetToken) => ['/password-resets/password', { resetToken, password: 'battery staple' }]),
  );
  const expected = [...tokens.map(() => 422), 410];
  assert.deepEqual([first, again], [expected, expected]);
  for (const line of written) assert.doesNotMatch(line, /34567890|98765|9\.876/);
});

/** Passwords of a sign-up with the status that each gets. */
const passwords: readonly (readonly [string, number])[] = [
  ['Battery staple', 200],
  ['密码很长没有人知道', 200],
  ['£€¥§£¶•ª', 200],
  ['!?%&/()=', 200],
  ['🐎🔋🖇🧷🐎🔋🖇🐎', 200],
  ['🐎🔋🖇🧷', 422],
  [`${'🐎🔋'.repeat(63)}🧷🧷`, 200],
  [`${'🐎🔋'.repeat(63)}🧷🧷🧷`, 422],
  [`${'x7'.repeat(300)}y`, 422],
  ['Passwort123', 422],
  ['ｐａｓｓｗｏｒｄ', 422],
  ['abcdefg_bcdfghjkmn', 200],
  [`-----BEGIN RSA PRIVATE KEY-----${'x7Q'.repeat(40)}`, 422],
];

test('of a secret beyond ASCII, no byte stands in a journal', async () => {
  const worlds = await Worlds.open();
  const rooms = new WorldRooms(worlds);
  const { id } = await worlds.create({ scenario: 'live' });
  const authorization = `Basic ${Buffer.from('ada00001:Ключ🐎🔋').toString('base64')}`;
  const headers = { 'content-type': 'application/json', authorization };
  const request = { method: 'POST', url: '/v1/messages', headers, body: '{}' };
  await rooms.answer(id, request, request.url);
  const text = await exported(worlds, id);
  assert.match(text, /"basic":\["ada00001"/);
  // A secret is read byte by byte, as Latin-1.
  assert.doesNotMatch(text, /[\u0080-\u009f]|[ÐÑð]/);
});

test('a password that is refused, or passes, does so in the copy of a world too', async () => {
  const { first, again, written } = await askedTwice(
    passwords.map(([password], at) => {
      const person = { companyName: `Company ${at}`, name: 'Grace', email: `grace${at}@example.com` };
      return ['/sign-ups', { ...person, password, country: 'GB', phone: `+4477009007${10 + at}`, channel: 'sms' }];
    }),
  );
  const expected = passwords.map(([, status]) => status);
  assert.deepEqual([first, again], [expected, expected]);
  for (const line of written) assert.doesNotMatch(line, /staple|密|🐎|x7|%&|£|abcdefg/);
});

test('an API secret that is refused, or passes, does so in the copy of a world too', async () => {
  const secrets = ['Secret 12345', 'Sécret12345', 'É-secret-12345', 'lower-key-12345', 'Own-Secret~12345'];
  const { first, again, written } = await askedTwice(secrets.map((secret) => ['/api-key/secrets', { secret }]));
  assert.deepEqual([first, again], [[422, 422, 422, 422, 200], [422, 422, 422, 422, 200]]); // prettier-ignore
  for (const line of written) assert.doesNotMatch(line, /S[eé]cret|É-|12345/);
});

test('a secret that is made for a copy is neither a common one nor a card number', () => {
  const made = new NewSecrets();
  for (let number = 0; number < 300; number++)
    for (const [at, shape] of ['00', '0'.repeat(16)].entries()) {
      const secret = made.of(`${2 * number + at}`, shape, new Set());
      assert.ok(!isCommonPassword(secret) && !holdsCardNumber(secret, false), secret);
    }
});

test('the calls of a journal give the same world, but for the secrets, of which the journal has none', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, days, fc.nat(), async (name, steps, place) => {
      const worlds = await Worlds.open();
      const rooms = new WorldRooms(worlds);
      const first = await worlds.create({ scenario: name });
      let { id } = first;
      const turn = place % (2 * steps.length);
      for (const [at, it] of steps.entries()) {
        if (at === turn) ({ id } = await worlds.fork(id));
        await step(worlds, rooms, id, it);
      }
      const text = await exported(worlds, id);
      const world = await worlds.run(id, async ({ engine }) => engine.world);
      for (const [what, secret] of secretsOf(world))
        if (secret.length >= 12) assert.ok(!text.includes(secret), `${what} ${secret}`);
      for (const it of [...first.salts, first.token, first.id, id]) assert.ok(!text.includes(it));
      const [replay, all] = await replayed(text);
      for (const { entry, status, number } of all)
        if ('method' in entry) assert.equal(status, entry.status, `${number} ${JSON.stringify(entry)}`);
      assert.ok(replay.isSame);
    }),
    runs(40),
  );
});
