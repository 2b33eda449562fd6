import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { placingBy } from '../../../mocks/collections/place.js';
import { compiled } from '../../../scripts/compile-node.mjs';

/** The number of places in a table. */
const places = 1 << 15;
const key = fc.tuple(fc.integer(), fc.integer());

/** The number of texts in the fullest place. */
function fullest(texts: readonly string[], placing: (text: string) => number): number {
  const counts = new Map<number, number>();
  for (const text of texts) counts.set(placing(text) % places, (counts.get(placing(text) % places) ?? 0) + 1);
  return Math.max(...counts.values());
}

test('texts that share a place under one key lie apart under others', () => {
  const [mine, ...others] = [placingBy(1, 2), placingBy(3, 2), placingBy(1, 3), placingBy(-7, 1e9)] as const;
  const chosen: string[] = [];
  for (let n = 0; chosen.length < 300; n++) if (mine(`a${n}@example.com`) % places === 0) chosen.push(`a${n}@example.com`);
  assert.equal(fullest(chosen, mine), 300);
  for (const other of others) assert.ok(fullest(chosen, other) < 8);
});

test('whatever the key, texts spread as chance would have it, also those that differ by a letter, or by zeros at their end', () => {
  const alike = [
    Array.from({ length: 30_000 }, (_, n) => `+4477009${n}`),
    Array.from({ length: 30_000 }, (_, n) => String.fromCharCode(n)),
    Array.from({ length: 2_000 }, (_, n) => '\0'.repeat(n)),
  ];
  fc.assert(
    fc.property(key, ([low, high]) => alike.every((texts) => fullest(texts, placingBy(low, high)) < 14)),
    { numRuns: 20 },
  );
});

test('a text lies where it lies', () => {
  fc.assert(fc.property(key, fc.string({ unit: 'binary' }), ([low, high], text) => {
    const place = placingBy(low, high)(text);
    assert.equal(place, placingBy(low, high)(`${text}`));
    assert.ok(Number.isInteger(place) && place >= 0 && place < 2 ** 32);
  })); // prettier-ignore
});

const addressOf = (file: string) => pathToFileURL(compiled(file)).href;

test('two processes, which place by keys of their own, come to the same world and the same answers', () => {
  const script = `
    const { createClock, createEngine, scenarios, toSnapshot, inProcess } = await import(${JSON.stringify(addressOf('mocks/index.ts'))});
    const { contract } = await import(${JSON.stringify(addressOf('src/api/contract.ts'))});
    const { placeOf } = await import(${JSON.stringify(addressOf('mocks/collections/place.ts'))});
    const world = scenarios.manyUsers();
    const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
    const client = inProcess(engine);
    client.authorize((await client.call(contract.signIn, { email: 'ada@example.com', password: 'correct horse' })).token);
    engine.moveTo(engine.world.now + 86_400_000 / 3);
    console.log(JSON.stringify([placeOf('a'), toSnapshot(engine.world), await client.call(contract.listUsers, {}), engine.coming()]));`;
  const run = () =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', './scripts/node20.mjs', '--input-type=module', '-e', script], {
        encoding: 'utf8',
      }),
    ) as readonly unknown[];
  const [[mine, ...a], [others, ...b]] = [run(), run()];
  assert.notEqual(mine, others);
  assert.deepEqual(a, b);
});
