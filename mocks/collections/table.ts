import { found, inserted, without, type Entry } from './entries.js';
import { blank, differing, replacedIn, type Level } from './levels.js';
import { placeOf } from './place.js';

type Filled<T> = (T | undefined)[];
/** An entry that may change, because nobody has its table yet. */
type Made<V> = { readonly key: string; value: V; next: Made<V> | undefined };
type Levels<V> = Level<Level<Level<Entry<V>>>>;
/** Three levels, or the one list of a few values. */
type Root<V> = Levels<V> | Entry<V> | undefined;

/** A table that is being made. */
export type Filling<V> = { readonly add: (key: string, value: V) => void; readonly table: () => Table<V> };

/** The most values that a table keeps in one list, which takes less room and time than three levels of 32. */
const few = 8;

/**
 * Values by key, never changed in place: `set` and `delete` return another table that shares all but three small arrays with this
 * one. So a world of 100,000 accounts costs a few dozen pointers per command, and comparing two worlds costs only what differs.
 */
export class Table<V> {
  static readonly empty: Table<never> = new Table<never>(undefined, 0);

  private constructor(
    private readonly root: Root<V>,
    readonly size: number,
    /** The only key that differs from a table with these levels; most tables are compared with the one before. */
    private readonly latest?: string,
    private readonly before?: Root<V>,
  ) {}

  static from<V>(entries: Iterable<readonly [string, V]>): Table<V> {
    const filling = Table.filling<V>();
    for (const [key, value] of entries) filling.add(key, value);
    return filling.table();
  }

  /** A table that is filled in place, because nobody has it yet. */
  static filling<V>(): Filling<V> {
    const root = blank.slice() as Filled<Filled<Filled<Made<V>>>>;
    let size = 0;
    return {
      add(key, value) {
        const spot = placeOf(key);
        const middle = (root[spot & 31] ??= blank.slice());
        const low = (middle[(spot >>> 5) & 31] ??= blank.slice());
        const at = (spot >>> 10) & 31;
        let before: Made<V> | undefined;
        let next = low[at];
        while (next && next.key < key) next = (before = next).next;
        if (next?.key === key) return void (next.value = value);
        const entry = { key, value, next };
        if (before) before.next = entry;
        else low[at] = entry;
        size++;
      },
      table: () => fitted(new Table<V>(root.slice(), size)),
    };
  }

  get(key: string): V | undefined {
    return found(this.#list(this.#spot(key)), key)?.value;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  set(key: string, value: V): Table<V> {
    const spot = this.#spot(key);
    const first = this.#list(spot);
    const before = found(first, key);
    if (before && before.value === value) return this;
    if (!before && this.size === few) return Table.from([...this.toJSON(), [key, value]]);
    return this.#with(spot, inserted(first, key, value), before ? 0 : 1, key);
  }

  delete(key: string): Table<V> {
    const spot = this.#spot(key);
    const first = this.#list(spot);
    if (!found(first, key)) return this;
    const rest = this.#with(spot, without(first, key), -1, key);
    return rest.size === few ? fitted(rest) : rest;
  }

  #spot(key: string): number {
    return this.size > few ? placeOf(key) : 0;
  }

  #list(spot: number): Entry<V> | undefined {
    return isList(this.root) ? this.root : this.root[spot & 31]?.[(spot >>> 5) & 31]?.[(spot >>> 10) & 31];
  }

  #with(spot: number, first: Entry<V> | undefined, more: number, key: string): Table<V> {
    const root = isList(this.root) ? first : replacedIn(this.root, spot, first);
    return new Table(root, this.size + more, key, this.root);
  }

  /** Visits each value that `old` lacks or has in another version. Shared parts cost nothing. */
  changes(old: Table<V>, visit: (value: V, key: string) => void): void {
    if (this.latest !== undefined && this.before === old.root) {
      const entry = found(this.#list(this.#spot(this.latest)), this.latest);
      return entry && visit(entry.value, entry.key);
    }
    // The older table, if its values are in other places than here.
    const other = this.size > few === old.size > few ? undefined : old;
    differing(levelsOf(this.root), levelsOf(old.root), (middle, oldMiddle) => changesIn(middle, oldMiddle, other, visit));
  }

  /** The table as it is in some of its 32 parts alone, for work in steps. What it shares with others, the part shares too. */
  part(to: number, from = 0): Table<V> {
    return new Table(
      levelsOf(this.root).map((it, at) => (at < from || at >= to ? undefined : it)),
      this.size,
    );
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

const isList = <V>(root: Root<V>): root is Entry<V> | undefined => !Array.isArray(root);
const levelsOf = <V>(root: Root<V>): Levels<V> => (isList(root) ? [[[root]]] : root);

/** A table of few values as one that keeps them in one list. */
function fitted<V>(table: Table<V>): Table<V> {
  if (table.size > few) return table;
  let list: Table<V> = Table.empty;
  table.changes(Table.empty, (value, key) => (list = list.set(key, value)));
  return list;
}

function changesIn<V>(
  middle: Level<Level<Entry<V>>>,
  oldMiddle: Level<Level<Entry<V>>> | undefined,
  other: Table<V> | undefined,
  visit: (value: V, key: string) => void,
): void {
  differing(middle, oldMiddle, (low, oldLow) =>
    differing(low, oldLow, (first, oldFirst) => {
      for (let it: Entry<V> | undefined = first; it; it = it.next)
        if (found(oldFirst, it.key)?.value !== it.value && other?.get(it.key) !== it.value) visit(it.value, it.key);
    }),
  );
}
