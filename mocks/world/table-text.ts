import { hash } from '../collections/hash.js';
import { Table } from '../collections/table.js';
import { changesInSteps } from '../collections/table-steps.js';
import { lineOf, type Line } from './snapshot-line.js';
import { columnLine, plainLine } from './table-line.js';

/** Entries on one line, about. */
const entriesOnLine = 64;

/** The keys on a line, in order, and the line if it was written since they and their values are as they are. */
interface Part {
  keys: string[];
  line?: Line | undefined;
  isFirst?: boolean;
}

/** Parts by the bits of keys: their number follows from the size alone, so that equal tables have equal lines. */
const partsFor = (size: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(size / entriesOnLine)));

/** The lines of a table. Those in which nothing has changed are kept, so that the next writing costs as much as what differs. */
export class TableText {
  #table: Table<unknown> = Table.empty;
  #parts: Part[] = [];

  /** Before version 6, all lines were plain. */
  constructor(private readonly isPlain = false) {}

  /** The lines, and nothing after each step of the work before them. */
  *lines(table: Table<unknown>): Iterable<Line | undefined> {
    const count = partsFor(table.size);
    if (count !== this.#parts.length) {
      this.#table = Table.empty;
      this.#parts = Array.from({ length: count }, () => ({ keys: [] }));
    }
    const before = this.#table;
    // A writing that is never finished leaves nothing to go on from.
    const parts = this.#parts;
    this.#parts = [];
    const partOf = (key: string) => parts[hash(key) & (count - 1)]!;
    yield* changesInSteps(before, table, (_, key) => {
      if (!table.has(key)) change(partOf(key), (keys) => keys.filter((it) => it !== key));
    });
    yield* changesInSteps(table, before, (_, key) => {
      change(partOf(key), (keys) => (before.has(key) ? keys : (keys.push(key), keys)));
    });
    // People can read the only line of a small table.
    yield* written(parts, table, this.isPlain || count === 1 ? plainLine : columnLine);
    [this.#table, this.#parts] = [table, parts];
  }
}

function change(part: Part, to: (keys: string[]) => string[]): void {
  part.keys = to(part.keys);
  part.line = undefined;
}

function* written(parts: readonly Part[], table: Table<unknown>, lineText: typeof plainLine): Iterable<Line> {
  let isFirst = true;
  for (const part of parts) {
    if (part.keys.length === 0) continue;
    if (!part.line || part.isFirst !== isFirst) {
      const keys = part.keys.sort();
      const values = keys.map((key) => table.get(key));
      part.line = lineOf((isFirst ? '' : ',') + lineText(keys, values));
      part.isFirst = isFirst;
    }
    yield part.line;
    isFirst = false;
  }
}
