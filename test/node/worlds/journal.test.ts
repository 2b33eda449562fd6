import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scenarios, type ScenarioName } from '../../../mocks/index.js';
import { WorldRooms } from '../../../mocks/server/world-rooms.js';
import { journalOf } from '../../../mocks/worlds/journal/export-journal.js';
import { readJournal } from '../../../mocks/worlds/journal/journal.js';
import { secretsOf } from '../../../mocks/worlds/journal/names.js';
import { Replay, type Replayed } from '../../../mocks/worlds/journal/replay.js';
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

test('a card number in the place of a password is refused in the copy of a world too', async () => {
  const worlds = await Worlds.open();
  const rooms = new WorldRooms(worlds);
  const { id } = await worlds.create({ scenario: 'live' });
  for (const password of ['4111111111111111', 'Ada 5555 5555 5555 4444']) {
    const body = JSON.stringify({ resetToken: '12345678', password });
    const request = { method: 'POST', url: '/password-resets/password', headers: { 'content-type': 'application/json' }, body };
    assert.equal((await rooms.answer(id, request, request.url)).status, 422);
  }
  const text = await exported(worlds, id);
  assert.ok(!/5555|Ada /.test(text.slice(text.indexOf('resetToken'))));
  const [, all] = await replayed(text);
  assert.deepEqual(all.map(({ status }) => status), [422, 422]); // prettier-ignore
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
