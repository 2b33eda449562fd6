import assert from 'node:assert/strict';
import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { scenarios, toSnapshot } from '../../../mocks/index.js';
import { Table } from '../../../mocks/collections/table.js';
import { sendPieces } from '../../../mocks/server/send-pieces.js';
import { served } from './stage.js';

const { server, engine, ask } = await served('live');
const address = `${server.url}/_mock/snapshot`;

/** A world whose text is far longer than what a connection holds on its way. */
const large = {
  ...scenarios.live(),
  phones: Table.from(Array.from({ length: 30_000 }, (_, n) => [`+44${n}`, `acc_${n}_${'x'.repeat(400)}`])),
};

const begun = async (): Promise<IncomingMessage> => {
  const [answer] = (await once(get(address), 'response')) as [IncomingMessage];
  return answer.pause();
};

async function textOf(answer: IncomingMessage): Promise<string> {
  return Buffer.concat((await answer.toArray()) as Buffer[]).toString();
}

test('a slow reader gets the whole snapshot of the world as it was, while others are answered and change it', async () => {
  engine.replace(large);
  const then = toSnapshot(engine.world);
  const answer = await begun();
  assert.equal(Number(answer.headers['content-length']), Buffer.byteLength(then));
  assert.equal((await ask('POST', '/_mock/clock', { advance: 'PT1H' }))[0], 200);
  const later = await (await fetch(address)).text();
  assert.ok(later === toSnapshot(engine.world));
  assert.ok((await textOf(answer)) === then);
});

test('the longest answer has a length without a body', async () => {
  const { headers } = await fetch(address, { method: 'HEAD' });
  assert.equal(Number(headers.get('content-length')), Buffer.byteLength(toSnapshot(engine.world)));
});

test('a reader that leaves in the middle harms nobody', async () => {
  engine.replace({ ...large, serial: 7 });
  for (let n = 0; n < 3; n++) {
    const answer = await begun();
    answer.destroy();
    await once(answer, 'close');
  }
  assert.ok((await textOf(await begun())) === toSnapshot(engine.world));
});

test('pieces are written as they are taken, and none after the reader has left', async () => {
  const taken: string[] = [];
  const takers: (() => void)[] = [];
  const reader = new Writable({
    highWaterMark: 1,
    write(chunk, _, next) {
      taken.push(String(chunk));
      takers.push(next);
    },
  });
  const sending = sendPieces(reader, { pieces: ['a', 'b', 'c', 'd'], length: 4 });
  const drains = once(reader, 'drain');
  takers[0]!();
  await drains;
  assert.deepEqual(taken, ['a', 'b']);
  reader.destroy();
  await sending;
  assert.deepEqual(taken, ['a', 'b']);
});

test('letters of any script arrive as they are', async () => {
  engine.replace({ ...scenarios.live(), phones: Table.from([['+44', 'Zoë Łódź 😀']]) });
  const answer = await begun();
  const text = await textOf(answer);
  assert.equal(text, toSnapshot(engine.world));
  assert.equal(Number(answer.headers['content-length']), Buffer.byteLength(text));
});
