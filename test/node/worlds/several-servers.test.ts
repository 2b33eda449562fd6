import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { noServer, startServer } from './postgres-server.js';
import { endAll, makeAt as make, sendAt as send, sentAt as sent, startProcess } from './running-mock.js';
import type { Made } from './stage.js';

const skip = noServer;
const database = skip === false ? await startServer() : undefined;
const address = (await database?.database('several')) ?? '';
const start = () => startProcess(`--store "${address}"`);
database?.first(async () => endAll());
after(() => endAll());

const [one, other] = skip === false ? await Promise.all([start(), start()]) : [];

test(
  'a world that was made at one server is there at the other, by its key, by its path, and in the list',
  { skip },
  async () => {
    const made = await make(one!);
    assert.deepEqual(await send(other!, made, 'at the other'), ['at the other']);
    assert.deepEqual(await send(one!, made, 'at the one'), ['at the one']);
    for (const server of [one!, other!]) {
      assert.deepEqual(await sent(server, made), ['at the other', 'at the one']);
      const { worlds } = (await (await fetch(`${server.url}/_mock/worlds`)).json()) as { worlds: Made[] };
      assert.ok(worlds.some(({ id }) => id === made.id));
    }
    await fetch(`${other!.url}/_mock/worlds/${made.id}`, { method: 'DELETE' });
    assert.equal((await fetch(`${one!.url}/w/${made.id}/_mock/clock`)).status, 404);
  },
);

test('requests of a world are in order whichever server gets them, and what steers one steers the world', { skip }, async () => {
  const made = await make(one!);
  const expected: string[] = [];
  for (let n = 0; n < 20; n++) expected.push(...(await send(n % 3 ? one! : other!, made, `text ${n}`)));
  assert.equal(expected.length, 20);
  assert.deepEqual(await sent(other!, made), expected);
  await fetch(`${one!.url}/w/${made.id}/_mock/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ faults: [{ operation: 'POST /sms/json', status: 503 }] }),
  });
  for (const server of [one!, other!]) assert.deepEqual(await send(server, made, 'refused'), []);
});

test('a page that watches a world at one server hears of what is done at the other', { skip }, async () => {
  const made = await make(one!);
  await send(one!, made, 'which makes it the owner');
  const watching = new AbortController();
  const { body, headers } = await fetch(`${other!.url}/w/${made.id}/_mock/events`, { signal: watching.signal });
  assert.match(headers.get('content-type') ?? '', /event-stream/);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  const heard = async () => ((await reader.read()).value?.match(/event: changed/g) ?? []).length;
  assert.equal(await heard(), 1);
  await send(one!, made, 'something new');
  assert.equal(await heard(), 1);
  watching.abort();
});

test(
  'when the connections of all servers are cut at any moment, nothing that was answered is lost, and nothing is there twice',
  { skip },
  async () => {
    const made = await make(one!);
    const sending = Array.from({ length: 60 }, (_, n) => send(n % 2 ? one! : other!, made, `text ${n}`));
    await Promise.race(sending.slice(20, 21));
    await database!.query(
      'several',
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'nexmo-account-mock'",
    );
    const answered = (await Promise.all(sending)).flat();
    const texts = await sent(other!, made);
    assert.equal(new Set(texts).size, texts.length);
    assert.deepEqual(
      answered.filter((it) => !texts.includes(it)),
      [],
    );
    assert.ok(answered.length > 40, `${answered.length} were answered`);
    assert.deepEqual(await sent(one!, made), texts);
  },
);

test('a step that the database refuses was not done, and the world goes on from what is kept', { skip }, async () => {
  const made = await make(one!);
  await send(one!, made, 'before');
  const full = `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
    CREATE TRIGGER full_disk BEFORE INSERT ON nexmo_mock.step FOR EACH ROW EXECUTE FUNCTION full_disk()`;
  await database!.query('several', full);
  assert.deepEqual(await send(other!, made, 'refused'), []);
  assert.deepEqual(await sent(other!, made), ['before']);
  await database!.query('several', 'DROP FUNCTION full_disk CASCADE');
  assert.deepEqual(await send(other!, made, 'after'), ['after']);
  assert.deepEqual(await sent(one!, made), ['before', 'after']);
});

test('a damaged row is told by its number, and other worlds go on', { skip }, async () => {
  const [damaged, whole] = [await make(one!), await make(one!)];
  await send(one!, damaged, 'before');
  await database!.query(
    'several',
    `UPDATE nexmo_mock.step SET step = replace(step, 'before', 'beyond') WHERE world = '${damaged.id}'`,
  );
  const third = await start();
  await one!.end('SIGKILL');
  const answer = await fetch(`${third.url}/w/${damaged.id}/_mock/outbox`);
  assert.equal(answer.status, 500);
  assert.match(await answer.text(), /the row of step \d+ of the world .* is damaged/);
  assert.deepEqual(await send(third, whole, 'goes on'), ['goes on']);
  await third.end('SIGTERM');
});
