import { Heap } from '../collections/heap.js';
import { appendAll } from '../collections/log.js';
import { Table } from '../collections/table.js';
import type { AnyRule, Rule } from './timed-rule.js';
import type { WorldEvent } from '../world/event.js';
import { at as worldAt } from '../world/copies.js';
import type { EntityTable, World } from '../world/world.js';

/** A rule and its position among all rules. */
interface Placed {
  readonly rule: Rule;
  readonly order: number;
}

/**
 * A planned event. One place creates them all, because engines compare objects of one shape fast; there are many, so each field
 * counts.
 */
interface Planned {
  readonly at: number;
  readonly key: string;
  readonly entity: never;
  readonly by: Placed;
}

// A total order, so that the result depends on the state and not on its history.
const earlier = (a: Planned, b: Planned): boolean => {
  if (a.at !== b.at) return a.at < b.at;
  const ranks = a.by.rule.rank - b.by.rule.rank;
  if (ranks !== 0) return ranks < 0;
  return a.key === b.key ? a.by.order < b.by.order : a.key < b.key;
};

const newHeap = () => new Heap<Planned>(({ at }) => at, earlier);

/** Chunks of past events that a world remembers. */
const remembered = 32;

export interface Schedule {
  /** Advances a world in time, through everything that falls due on the way, in order. */
  advance(world: World, to: number): { readonly world: World; readonly events: readonly WorldEvent[] };
  /** The next event, if there is one. */
  next(world: World): WorldEvent | undefined;
  /** The next event of each rule and entity, earliest first. The cost grows with the world. */
  upcoming(world: World, page?: Page): readonly WorldEvent[];
}

/** A part of a long list. */
export interface Page {
  /** Items to leave out; none by default. */
  readonly skip?: number;
  /** Items to return; 100 by default. */
  readonly size?: number;
}

/**
 * The next due time of a changed entity, when all rules of this instant up to a rank have run. Rules of a higher rank may still
 * apply at the same instant: an arriving transfer comes before the balance check (docs/rules.md#order-at-one-instant).
 */
function dueAfter(rule: Rule, entity: never, now: number, reached: number): number | undefined {
  const at = rule.due(entity, now - 1);
  return at === now && rule.rank <= reached ? rule.due(entity, now) : at;
}

function eventOf({ at, entity, by }: Planned): WorldEvent {
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
 * Runs rules by time. The schedule is not stored, because it follows from the world: this is a cache by identity, in which an
 * entity that is still the same object has the same events planned. So any world may be passed at any time: a reset, an older
 * one, a loaded one.
 */
export function createSchedule(rules: readonly AnyRule[]): Schedule {
  const byTable = inTables(rules);
  const tables = [...byTable.keys()];
  let heap = newHeap();
  let seen: World | undefined;
  let most = 0;

  const plan = (world: World, table: EntityTable, reached: number) => {
    const old = (seen?.[table] ?? Table.empty) as Table<never>;
    const rulesOfTable = byTable.get(table)!;
    (world[table] as Table<never>).changes(old, (entity, key) => {
      for (const by of rulesOfTable) {
        const at = dueAfter(by.rule, entity, world.now, reached);
        if (at !== undefined) heap.push({ at: Math.max(at, world.now), key, entity, by });
      }
    });
  };
  const look = (world: World, reached = Infinity) => {
    // Events of entities that have changed are dropped when they come up, or all at once when there are too many.
    if (heap.size > most) {
      most = 100 + 2 * tables.reduce((sum, table) => sum + world[table].size, 0);
      if (heap.size > most) [heap, seen] = [newHeap(), undefined];
    }
    for (const table of tables) if (world[table] !== seen?.[table]) plan(world, table, reached);
    seen = world;
  };
  const first = (world: World, reached?: number): Planned | undefined => {
    look(world, reached);
    let next = heap.peek();
    for (; next && !holds(world, next); next = heap.peek()) heap.pop();
    return next;
  };

  const advance: Schedule['advance'] = (start, to) => {
    const events: WorldEvent[] = [];
    let [world, steps] = [start, 0];
    for (let next = first(world); next && next.at <= to; next = first(world, next.by.rule.rank)) {
      heap.pop();
      const event = eventOf(next);
      const { at, type } = event;
      steps = at === world.now ? steps + 1 : 0;
      if (steps > 1000 + 100 * heap.size) throw new Error(`${type} keeps falling due without making progress`);
      events.push(event);
      world = next.by.rule.apply(world.now === at ? world : worldAt(world, at), next.entity);
    }
    if (events.length > 0) world = { ...world, happened: appendAll(world.happened, events, remembered) };
    return { world: world.now < to ? { ...world, now: to } : world, events };
  };
  return {
    advance,
    next: (world) => {
      const due = first(world);
      return due && eventOf(due);
    },
    upcoming(world, { skip = 0, size = 100 } = {}) {
      look(world);
      const current = heap.items.filter((planned) => holds(world, planned));
      // Switching between worlds plans an event twice.
      const once = new Map(current.map((planned) => [`${planned.by.order} ${planned.key}`, planned]));
      const inOrder = [...once.values()].sort((a, b) => (earlier(a, b) ? -1 : 1));
      return inOrder.slice(skip, skip + size).map(eventOf);
    },
  };
}
