import { Heap } from '../collections/heap.js';
import { Table } from '../collections/table.js';
import type { WorldEvent } from '../world/event.js';
import type { EntityTable, World } from '../world/world.js';
import type { AnyRule, Rule } from './timed-rule.js';

/** A rule and its position among all rules. */
interface Placed {
  readonly rule: Rule;
  readonly order: number;
}

/**
 * A planned event. One place creates them all, because engines compare objects of one shape fast; there are many, so each field
 * counts.
 */
export interface Planned {
  readonly at: number;
  readonly key: string;
  readonly entity: never;
  readonly by: Placed;
}

// A total order, so that the result depends on the state and not on its history.
export const earlier = (a: Planned, b: Planned): boolean => {
  const apart = a.at - b.at || a.by.rule.rank - b.by.rule.rank;
  if (apart) return apart < 0;
  return a.key === b.key ? a.by.order < b.by.order : a.key < b.key;
};

const newHeap = () => new Heap<Planned>(({ at }) => at, earlier);

/**
 * The next due time of a changed entity, when all rules of this instant up to a rank have run. Rules of a higher rank may still
 * apply at the same instant: an arriving transfer comes before the balance check (docs/rules.md#order-at-one-instant).
 */
function dueAfter(rule: Rule, entity: never, now: number, reached: number): number | undefined {
  const at = rule.due(entity, now - 1);
  return at === now && rule.rank <= reached ? rule.due(entity, now) : at;
}

export function eventOf({ at, entity, by }: Planned): WorldEvent {
  const { type, account, summary } = by.rule.describe(entity);
  return { at, type, account, summary };
}

/** True while a planned event is valid, which it is until its entity changes. */
const holds = (world: World, { key, entity, by }: Planned): boolean => world[by.rule.table].get(key) === entity;

/** Rules by the table they watch, so that a changed entity is found once. */
function inTables(rules: readonly AnyRule[]): ReadonlyMap<EntityTable, readonly Placed[]> {
  const tables = new Map<EntityTable, Placed[]>();
  for (const [order, rule] of rules.entries()) tables.set(rule.table, [...(tables.get(rule.table) ?? []), { rule, order }]);
  return tables;
}

/**
 * Planned events of a world. They are not stored, because they follow from it: this is a cache by identity, in which an entity
 * that is still the same object has the same events planned. So any world may be passed at any time: a reset, an older one, a
 * loaded one.
 */
export class Plan {
  /** The tables that rules watch, with the rules of each, and as they were seen last. */
  readonly #tables: readonly EntityTable[];
  readonly #rules: readonly (readonly Placed[])[];
  readonly #known: Table<never>[] = [];
  readonly #heap = newHeap();
  #seen: World | undefined;
  /** The entities of that world. */
  #entities = 0;
  /** The next of the planned events that is looked at, whether it still holds. */
  #place = 0;

  constructor(rules: readonly AnyRule[]) {
    const byTable = inTables(rules);
    this.#tables = [...byTable.keys()];
    this.#rules = [...byTable.values()];
  }

  get size(): number {
    return this.#heap.size;
  }

  /** The first event that is still valid. */
  first(world: World, reached?: number): Planned | undefined {
    this.#look(world, reached);
    let next = this.#heap.peek();
    for (; next && !holds(world, next); next = this.#heap.peek()) this.#heap.pop();
    return next;
  }

  /** Removes the first event, which has happened. */
  drop(): void {
    this.#heap.pop();
  }

  /** All valid events, in no order. Switching between worlds plans an event twice. */
  events(world: World): Iterable<Planned> {
    this.#look(world);
    const current = this.#heap.items.filter((planned) => holds(world, planned));
    return new Map(current.map((planned) => [`${planned.by.order} ${planned.key}`, planned])).values();
  }

  /** Plans the events of entities that have changed. */
  #look(world: World, reached = Infinity): void {
    if (world === this.#seen) return;
    const before = this.#heap.size;
    for (let at = 0; at < this.#tables.length; at++) {
      const table = world[this.#tables[at]!] as Table<never>;
      if (table !== this.#known[at]) this.#plan(world, at, table, reached);
    }
    this.#seen = world;
    this.#sweep(world, 4 * (this.#heap.size - before));
  }

  /**
   * Drops events of entities that have changed, when there are too many: it looks at a few for each that was planned, so that none
   * ever waits for all. Others are dropped when they come up.
   */
  #sweep(world: World, looks: number): void {
    const heap = this.#heap;
    const most = 100 + 2 * this.#entities;
    for (let left = looks; left > 0 && heap.size > most; left--) {
      if (this.#place >= heap.size) this.#place = 0;
      if (holds(world, heap.items[this.#place]!)) this.#place++;
      else heap.remove(this.#place);
    }
  }

  #plan(world: World, at: number, table: Table<never>, reached: number): void {
    const old = this.#known[at] ?? Table.empty;
    const rules = this.#rules[at]!;
    this.#known[at] = table;
    this.#entities += table.size - old.size;
    table.changes(old, (entity, key) => {
      for (const by of rules) {
        const due = dueAfter(by.rule, entity, world.now, reached);
        if (due !== undefined) this.#heap.push({ at: Math.max(due, world.now), key, entity, by });
      }
    });
  }
}
