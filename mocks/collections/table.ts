import { placeOf } from './place.js';

/**
 * A list of the entries that share a place. It is sorted by key, so that the order of values depends on the table's content and
 * not on its history.
 */
interface Entry<V> {
  readonly key: string;
  readonly value: V;
  readonly next: Entry<V> | undefined;
}
type Level<T> = readonly (T | undefined)[];
type Filled<T> = (T | undefined)[];
type Root<V> = Level<Level<Level<Entry<V>>>>;

/** A table that is being made. */
export type Filling<V> = { add(key: string, value: V): void; table(): Table<V> };

const width = 32;
const blank: Level<never> = Array.from({ length: width }, () => undefined);

/**
 * Values by key, never changed in place: `set` and `delete` return another table that shares all but three small arrays with this
 * one. So a world of 100,000 accounts costs a few dozen pointers per command, and comparing two worlds costs only what differs.
 */
export class Table<V> {
  static readonly empty: Table<never> = new Table<never>(blank, 0);

  private constructor(
    private readonly root: Root<V>,
    readonly size: number,
  ) {}

  static from<V>(entries: Iterable<readonly [string, V]>): Table<V> {
    const filling = Table.filling<V>();
    for (const [key, value] of entries) filling.add(key, value);
    return filling.table();
  }

  /** A table that is filled in place, because nobody has it yet. */
  static filling<V>(): Filling<V> {
    const root = blank.slice() as Filled<Filled<Filled<Entry<V>>>>;
    let size = 0;
    return {
      add(key, value) {
        const spot = placeOf(key);
        const middle = (root[spot & 31] ??= blank.slice());
        const low = (middle[(spot >>> 5) & 31] ??= blank.slice());
        const first = low[(spot >>> 10) & 31];
        if (!found(first, key)) size++;
        low[(spot >>> 10) & 31] = inserted(first, key, value);
      },
      table: () => new Table<V>(root.slice(), size),
    };
  }

  get(key: string): V | undefined {
    const spot = placeOf(key);
    return found(this.root[spot & 31]?.[(spot >>> 5) & 31]?.[(spot >>> 10) & 31], key)?.value;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  set(key: string, value: V): Table<V> {
    const spot = placeOf(key);
    const first = this.root[spot & 31]?.[(spot >>> 5) & 31]?.[(spot >>> 10) & 31];
    const before = found(first, key);
    if (before && before.value === value) return this;
    return this.#with(spot, inserted(first, key, value), before ? 0 : 1);
  }

  delete(key: string): Table<V> {
    const spot = placeOf(key);
    const first = this.root[spot & 31]?.[(spot >>> 5) & 31]?.[(spot >>> 10) & 31];
    return found(first, key) ? this.#with(spot, without(first, key), -1) : this;
  }

  #with(spot: number, first: Entry<V> | undefined, more: number): Table<V> {
    const middle = this.root[spot & 31] ?? blank;
    const low = middle[(spot >>> 5) & 31] ?? blank;
    const root = replaced(this.root, spot & 31, replaced(middle, (spot >>> 5) & 31, replaced(low, (spot >>> 10) & 31, first)));
    return new Table(root, this.size + more);
  }

  /** Visits each value that `old` lacks or has in another version. Shared parts cost nothing. */
  changes(old: Table<V>, visit: (value: V, key: string) => void): void {
    differing(this.root, old.root, (middle, oldMiddle) => changesIn(middle, oldMiddle, visit));
  }

  /** The same in steps. */
  *changesInSteps(old: Table<V>, visit: (value: V, key: string) => void): Iterable<undefined> {
    for (const [at, middle] of this.root.entries()) {
      if (!middle || middle === old.root[at]) continue;
      changesIn(middle, old.root[at], visit);
      yield undefined;
    }
  }

  /** All values, in an order that differs between processes: sort them before they are shown. */
  values(): readonly V[] {
    const values: V[] = [];
    this.changes(Table.empty, (value) => values.push(value));
    return values;
  }

  /** Entries by key: equal tables give equal texts. */
  toJSON(): readonly (readonly [string, V])[] {
    const entries: [string, V][] = [];
    this.changes(Table.empty, (value, key) => entries.push([key, value]));
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function changesIn<V>(
  middle: Level<Level<Entry<V>>>,
  oldMiddle: Level<Level<Entry<V>>> | undefined,
  visit: (value: V, key: string) => void,
): void {
  differing(middle, oldMiddle, (low, oldLow) =>
    differing(low, oldLow, (first, oldFirst) => {
      for (let it: Entry<V> | undefined = first; it; it = it.next)
        if (found(oldFirst, it.key)?.value !== it.value) visit(it.value, it.key);
    }),
  );
}

function found<V>(first: Entry<V> | undefined, key: string): Entry<V> | undefined {
  for (let it = first; it; it = it.next) if (it.key === key) return it;
  return undefined;
}

function inserted<V>(first: Entry<V> | undefined, key: string, value: V): Entry<V> {
  if (!first || key < first.key) return { key, value, next: first };
  if (first.key === key) return { key, value, next: first.next };
  return { key: first.key, value: first.value, next: inserted(first.next, key, value) };
}

function without<V>(first: Entry<V> | undefined, key: string): Entry<V> | undefined {
  if (!first || first.key === key) return first?.next;
  return { key: first.key, value: first.value, next: without(first.next, key) };
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
