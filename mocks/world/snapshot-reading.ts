import type { Steps } from '../collections/steps.js';
import { isDamaged, readSnapshot, SnapshotError, worldOf } from './snapshot.js';
import { joined, SnapshotLines } from './snapshot-lines.js';
import { SnapshotReader } from './snapshot-reader.js';
import type { World } from './world.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a snapshot that comes in chunks, of which no more is kept than the world needs. */
export class SnapshotReading {
  readonly #lines = new SnapshotLines();
  readonly #reader = new SnapshotReader();
  /** The lines so far. */
  #count = 0;
  /** The chunks so far, as long as the text has not begun as this mock writes it: only as a whole it may be right. */
  #chunks: Bytes[] = [];
  #isOther = false;

  /** Takes the next chunk, in steps that are each short. Throws `SnapshotError` for a line that is not as this mock writes it. */
  *take(chunk: Bytes): Iterable<undefined> {
    if (this.#count === 0) this.#chunks.push(chunk);
    if (this.#isOther) return;
    for (const line of this.#lines.in(chunk)) {
      this.#taken(line);
      if (this.#isOther) return;
      yield undefined;
    }
  }

  /** The world, once there are no more chunks. Throws `SnapshotError` if there is none. */
  *world(): Steps<World> {
    if (this.#count === 0) return yield* readSnapshot(joined(this.#chunks));
    const rest = this.#lines.rest();
    if (this.#reader.isOver) this.#taken(rest);
    else if (!this.#reader.take(rest) || !this.#reader.isOver) throw new SnapshotError('it is not JSON, or not all of it');
    const fields = this.#reader.end();
    if (!fields) throw new SnapshotError(isDamaged);
    return worldOf(fields);
  }

  #taken(line: Bytes): void {
    if (this.#reader.take(line)) {
      this.#count++;
      this.#chunks = [];
    } else if (this.#count === 0) this.#isOther = true;
    else if (!this.#reader.isOver || line.length > 0) throw new SnapshotError(`line ${this.#count + 1} ${isDamaged.slice(3)}`);
  }
}
