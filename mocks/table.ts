import { hash } from './hash.js';

type Entry<V> = readonly [key: string, value: V];
type Bucket<V> = readonly Entry<V>[];
type Level<T> = readonly (T | undefined)[];
type Root<V> = Level<Level<Level<Bucket<V>>>>;

const width = 32;
const blank: Level<never> = Array.from({ length: width }, () => undefined);

/**
 * Values by key, never changed in place: `set` and `delete` give another table that shares all but three small arrays with this
 * one. So a world of 100,000 accounts costs a few dozen pointers per command, and two worlds are compared by what differs.
 */
export class Table<V> {
  static readonly empty: Table<never> = new Table<never>(blank, 0);

  private constructor(
    private readonly root: Root<V>,
    readonly size: number,
  ) {}

  static from<V>(entries: Iterable<readonly [string, V]>): Table<V> {
    let table: Table<V> = Table.empty;
    for (const [key, value] of entries) table = table.set(key, value);
    return table;
  }

  get(key: string): V | undefined {
    const spot = hash(key);
    return found(this.root[spot & 31]?.[(spot >>> 5) & 31]?.[(spot >>> 10) & 31], key)?.[1];
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  set(key: string, value: V): Table<V> {
    return this.#rebuilt(key, [key, value]);
  }

  delete(key: string): Table<V> {
    return this.#rebuilt(key, undefined);
  }

  #rebuilt(key: string, entry: Entry<V> | undefined): Table<V> {
    const spot = hash(key);
    const middle = this.root[spot & 31] ?? blank;
    const low = middle[(spot >>> 5) & 31] ?? blank;
    const bucket = low[(spot >>> 10) & 31];
    const before = found(bucket, key);
    if (before?.[1] === entry?.[1]) return this;
    const next = withEntry(bucket ?? [], before, entry);
    const filled = next.length > 0 ? next : undefined;
    const root = replaced(this.root, spot & 31, replaced(middle, (spot >>> 5) & 31, replaced(low, (spot >>> 10) & 31, filled)));
    return new Table(root, this.size + next.length - (bucket?.length ?? 0));
  }

  /** Visits each value that `old` does not have, or has otherwise; what both share costs nothing. */
  changes(old: Table<V>, visit: (value: V, key: string) => void): void {
    differing(this.root, old.root, (middle, oldMiddle) =>
      differing(middle, oldMiddle, (low, oldLow) =>
        differing(low, oldLow, (bucket, oldBucket) => {
          for (const [key, value] of bucket) if (found(oldBucket, key)?.[1] !== value) visit(value, key);
        }),
      ),
    );
  }

  /** All values; their order follows from the keys alone. */
  values(): readonly V[] {
    const values: V[] = [];
    this.changes(Table.empty, (value) => values.push(value));
    return values;
  }

  /** Entries by key: the same table is the same text. */
  toJSON(): readonly (readonly [string, V])[] {
    const entries: [string, V][] = [];
    this.changes(Table.empty, (value, key) => entries.push([key, value]));
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function found<V>(bucket: Bucket<V> | undefined, key: string): Entry<V> | undefined {
  if (bucket) for (const entry of bucket) if (entry[0] === key) return entry;
  return undefined;
}

/** By key, so that the order of values follows from what is in the table and not from its history. */
function withEntry<V>(bucket: Bucket<V>, before: Entry<V> | undefined, entry: Entry<V> | undefined): Bucket<V> {
  const others = before ? bucket.filter((it) => it !== before) : bucket;
  if (!entry) return others;
  return others.length === 0 ? [entry] : [...others, entry].sort(([a], [b]) => (a < b ? -1 : 1));
}

function replaced<T>(level: Level<T>, at: number, item: T | undefined): Level<T> {
  const copy = level.slice();
  copy[at] = item;
  return copy;
}

function differing<T>(level: Level<T>, old: Level<T> = blank, visit: (item: T, old: T | undefined) => void): void {
  if (level === old) return;
  for (let at = 0; at < width; at++) {
    const item = level[at];
    if (item !== undefined && item !== old[at]) visit(item, old[at]);
  }
}
