import { SnapshotReading } from '../world/snapshot-reading.js';
import type { World } from '../world/world.js';
import { inTurns, Turns } from './in-turns.js';

/** The world of a snapshot that arrives in chunks, read between the turns of others. Throws `SnapshotError` if it is none. */
export async function arrivingWorld(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<World> {
  const [reading, turns] = [new SnapshotReading(), new Turns()];
  for await (const chunk of chunks)
    for (const _ of reading.take(chunk)) {
      const wait = turns.next();
      if (wait) await wait;
    }
  return inTurns(reading.world(), turns);
}
