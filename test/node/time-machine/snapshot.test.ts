import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createClock, createEngine, fromSnapshot, scenarios, toSnapshot } from '../../../mocks/index.js';
import { Table } from '../../../mocks/collections/table.js';
import { control } from '../../../mocks/control/control.js';
import { send } from '../../../mocks/world/outbox.js';
import type { World } from '../../../mocks/world/world.js';
import { snapshotPieces } from '../../../mocks/world/snapshot.js';
import { LinesSum } from '../../../mocks/world/snapshot-line.js';
import { eachWritten, Room } from '../../../mocks/world/table-line.js';
import { WorldText } from '../../../mocks/world/world-text.js';
import { finished } from '../../../mocks/collections/steps.js';

const world = scenarios.live();
const saved = toSnapshot(world);

test('a world survives being saved, to the byte', () => {
  assert.deepEqual(JSON.stringify(fromSnapshot(saved)), JSON.stringify(world));
  assert.equal(toSnapshot(fromSnapshot(saved)), saved);
  assert.equal(toSnapshot(fromSnapshot(JSON.stringify(JSON.parse(saved), null, 2))), saved);
});

test('any other text is refused, with a reason for people', () => {
  const reasons: readonly (readonly [string, RegExp])[] = [
    ['', /not JSON/],
    [saved.slice(0, -1), /not JSON/],
    ['null', /no snapshot/],
    ['[]', /no snapshot/],
    ['{}', /version none/],
    [saved.replace('"version":6', '"version":7'), /version 7; this mock reads 3 to 6/],
    [saved.replace('"balance":', '"balance":1'), /damaged or changed/],
    [saved.replace('"accounts"', '"x"'), /damaged or changed/],
    [saved.replace(/"sum":"./, '"sum":"_'), /damaged or changed/],
    ['{"version":5,"sum":"x","world":[]}', /no world/],
    ['{"version":6,"sum":"x","world":{"phones":[[["+1","+2"],{"none":"acc_1"}]]}}', /phones is no table/],
  ];
  for (const [text, why] of reasons) assert.throws(() => fromSnapshot(text), { name: 'SnapshotError', message: why });
  // Each column alone has room in the text; together they would make a thousand times as much.
  const column = '[["+1","+2"],{"lengths":{"all":20000},"items":{"all":0}}]';
  const short = `{"version":6,"sum":"x","world":{"phones":[${Array(100).fill(column).join()}]}}`;
  assert.throws(() => fromSnapshot(short), /phones is no table/);
});

test('one character more, less or other is noticed anywhere', () => {
  for (let at = 0; at < saved.length; at += 7) {
    const without = saved.slice(0, at) + saved.slice(at + 1);
    // JSON without a line break is the same.
    if (saved[at] === '\n') assert.equal(toSnapshot(fromSnapshot(without)), saved);
    for (const damaged of [...(saved[at] === '\n' ? [] : [without]), `${saved.slice(0, at)}~${saved.slice(at + 1)}`])
      assert.throws(() => fromSnapshot(damaged), { name: 'SnapshotError' }, `at ${at}`);
  }
});

/** The lines of a world before version 6, whose tables are plain however large they are. */
function textOfVersion5(it: World): string {
  const [sum, lines] = [new LinesSum(), [...new WorldText(true).lines(it)].filter((line) => line !== undefined)];
  for (const line of lines) sum.add(line);
  return `{"version":5,"sum":"${sum.toString()}","world":{\n${lines.map(({ text }) => text).join('')}}}`;
}

const crowded = { ...world, phones: Table.from(Array.from({ length: 3000 }, (_, n) => [`+44${n}`, `acc_${n}`] as const)) };

test('a snapshot of version 5 is read, also one that another program has spaced, and one that it has changed is not', () => {
  for (const it of [world, scenarios.busy(), crowded]) {
    const text = textOfVersion5(it);
    for (const old of [text, text.replaceAll('\n', ''), JSON.stringify(JSON.parse(text), null, 1)])
      assert.ok(toSnapshot(fromSnapshot(old)) === toSnapshot(it));
    assert.throws(() => fromSnapshot(text.replace('"acc_', '"acc-')), /damaged or changed/);
  }
});

test('a snapshot is JSON of the whole world, its large tables in another order and their values side by side', () => {
  for (const it of [world, scenarios.busy(), crowded]) {
    const text = toSnapshot(it);
    const room = new Room(text);
    const inOrder = Object.entries((JSON.parse(text) as { readonly world: object }).world).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value as unknown];
      const entries: [string, unknown][] = [];
      for (const one of value) eachWritten(one, room, (key, entry) => entries.push([key, entry]));
      return [name, entries.sort(([a], [b]) => (a < b ? -1 : 1))];
    });
    assert.ok(JSON.stringify(Object.fromEntries(inOrder)) === JSON.stringify(it));
  }
});

function beginAndLeave(it: World, kept: WorldText): void {
  const steps = snapshotPieces(it, kept);
  for (let n = 0; n < 30; n++) steps.next();
}

test('the text of a world is the same, whatever was written before with what was kept', () => {
  const steps = fc.array(
    fc.record({
      table: fc.constantFrom('phones', 'emails'),
      from: fc.nat(400),
      count: fc.nat(150),
      value: fc.option(fc.constantFrom('acc_1', 'acc_2'), { nil: undefined }),
      sent: fc.nat(70),
      isHalf: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(steps, (all) => {
      const kept = new WorldText();
      let it: World = world;
      for (const { table, from, count, value, sent, isHalf } of all) {
        for (let n = from; n < from + count; n++) {
          const phones = value === undefined ? it[table].delete(`k${n}`) : it[table].set(`k${n}`, value);
          it = { ...it, [table]: phones };
        }
        const mail = { kind: 'sms', account: null, from: 'Acme', to: '+1', text: 'Grüße', parts: 1 } as const;
        for (let n = 0; n < sent; n++) it = send(it, mail);
        if (isHalf) beginAndLeave(it, kept);
        const { pieces, length } = finished(snapshotPieces(it, kept));
        const text = pieces.join('');
        assert.equal(length, Buffer.byteLength(text));
        assert.equal(text, toSnapshot(it));
        assert.equal(toSnapshot(fromSnapshot(text)), text);
      }
    }),
    { numRuns: 60 },
  );
});

test('a snapshot of many is made while others have their turns, and is the same text', async () => {
  const entries = Array.from({ length: 100_000 }, (_, n) => [`+44${(n * 7919) % 100_003}`, `acc_${n}`] as const);
  const texts = Array.from(
    { length: 10_000 },
    () => ({ kind: 'sms', account: null, from: 'Acme', to: '+1', text: 'Grüße', parts: 1 }) as const,
  );
  const crowded = texts.reduce<World>(send, { ...world, phones: Table.from(entries) });
  let turns = 0;
  const count = () => void (turns++, (counting = setImmediate(count)));
  let counting = setImmediate(count);
  const { body } = await control(createEngine({ world: crowded, clock: createClock({ at: world.now, frozen: true }) }), {
    method: 'GET',
    url: '/_mock/snapshot',
    headers: {},
  });
  clearImmediate(counting);
  assert.ok(turns > 5, `others had ${turns} turns`);
  const text = String(body);
  assert.ok(text === toSnapshot(crowded));
  assert.ok(toSnapshot(fromSnapshot(text)) === text);
});

test('snapshots that are asked for at the same time are each of the world of then', async () => {
  const engine = createEngine({ world: scenarios.busy(), clock: createClock({ at: scenarios.busy().now, frozen: true }) });
  const asked: Promise<string>[] = [];
  const then: string[] = [];
  for (let n = 0; n < 4; n++) {
    engine.change('one', (it) => ({
      ...send(it, { kind: 'sms', account: null, from: 'Acme', to: '+1', text: `${n}`, parts: 1 }),
    }));
    then.push(toSnapshot(engine.world));
    const answer = control(engine, { method: 'GET', url: '/_mock/snapshot', headers: {} });
    asked.push(answer.then(({ body }) => String(body)));
  }
  const texts = await Promise.all(asked);
  assert.deepEqual(texts.length, 4);
  for (const [n, text] of texts.entries()) assert.ok(text === then[n], `the snapshot ${n}`);
});

test('a snapshot that another program has spaced is read, and one that it has changed is not', () => {
  const spaced = JSON.stringify(JSON.parse(saved), null, 2);
  assert.equal(toSnapshot(fromSnapshot(spaced)), saved);
  assert.throws(() => fromSnapshot(spaced.replace('Ada', 'Eve')), /damaged or changed/);
});
