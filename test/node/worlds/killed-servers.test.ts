import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { toSnapshot } from '../../../mocks/index.js';
import { connected } from '../../../mocks/server/postgres/client.js';
import { PostgresStore } from '../../../mocks/server/postgres/postgres-store.js';
import { sent as sentOf } from '../../../mocks/world/outbox.js';
import { restored } from '../../../mocks/worlds/store.js';
import { noServer, startServer } from './postgres-server.js';
import { endAll, makeAt, sendAt, startProcess, type RunningMock } from './running-mock.js';
import type { Made } from './stage.js';

const skip = noServer;
const database = skip === false ? await startServer() : undefined;
database?.first(async () => endAll());
after(() => endAll());

/** `KILLED=1000,100,10` for the long run: worlds, clients at the same time, kills. */
const [worlds = 0, clients = 0, kills = 0] = (process.env['KILLED'] ?? '20,20,2').split(',').map(Number);

test('killed again and again, two servers keep every step that was answered, once', { skip }, async () => {
  const address = await database!.database('killed');
  const start = () => startProcess(`--store "${address}"`);
  const servers: RunningMock[] = await Promise.all([start(), start()]);
  const made: Made[] = [];
  while (made.length < worlds) made.push(...(await Promise.all(Array.from({ length: 20 }, () => makeAt(servers[0]!)))));
  const answered = new Map(made.map(({ id }) => [id, [] as string[]]));
  let sent = 0;
  let isOver = false;
  let until = Infinity;
  let reached: (() => void) | undefined;
  const client = async () => {
    while (!isOver) {
      const n = sent++;
      if (n >= until) reached?.();
      const world = made[n % made.length]!;
      // As a load balancer does: any server, whichever has the world.
      answered.get(world.id)!.push(...(await sendAt(servers[(n * 7) % 2 ? 1 : 0]!, world, `text ${n}`)));
    }
  };
  const all = Array.from({ length: clients }, client);
  for (let kill = 0; kill < kills; kill++) {
    until = sent + 5 * clients + ((kill * 37) % clients);
    await new Promise<void>((resolve) => (reached = resolve));
    const at = kill % 2;
    await servers[at]!.end('SIGKILL');
    servers[at] = await start();
  }
  isOver = true;
  await Promise.all(all);
  await Promise.all(servers.map((it) => it.end('SIGTERM')));

  const store = await PostgresStore.open(await connected(address, { isFast: false }));
  for (const { id } of made) {
    const kept = (await store.load(id))!;
    const { world } = restored(kept);
    const texts = sentOf(world.outbox, { kind: 'sms' }).map((it) => it.text);
    assert.equal(new Set(texts).size, texts.length, 'none is there twice');
    assert.deepEqual(
      answered.get(id)!.filter((it) => !texts.includes(it)),
      [],
      'each that was answered is there',
    );
    const replayed = restored({ about: kept.about, from: 0, state: undefined, steps: await store.steps(id) });
    assert.equal(toSnapshot(replayed.world), toSnapshot(world));
  }
  await store.close();
  const count = [...answered.values()].flat().length;
  assert.ok(count > 0);
  if (process.env['KILLED']) console.log(`${count} of ${sent} texts were answered`);
});
