import { Heap } from '../collections/heap.js';
import { appendAll } from '../collections/log.js';
import { Table } from '../collections/table.js';
import type { AnyRule, Rule } from './timed-rule.js';
import type { WorldEvent } from '../world/event.js';
import { at as worldAt } from '../world/copies.js';
import type { EntityTable, World } from '../world/world.js';

/** A rule and its place in the order of all. */
interface Placed {
  readonly rule: Rule;
  readonly order: number;
}

/** Written in one place only: objects that are alike are compared fast. There is one for each thing to come: no field too many. */
interface Planned {
  readonly at: number;
  readonly key: string;
  readonly entity: never;
  readonly by: Placed;
}

// A total order, so that what happens follows from the state and not from its history.
const earlier = (a: Planned, b: Planned): boolean => {
  if (a.at !== b.at) return a.at < b.at;
  const ranks = a.by.rule.rank - b.by.rule.rank;
  if (ranks !== 0) return ranks < 0;
  return a.key === b.key ? a.by.order < b.by.order : a.key < b.key;
};

const newHeap = () => new Heap<Planned>(({ at }) => at, earlier);

/** How many chunks of what has happened a world remembers. */
const remembered = 32;

export interface Schedule {
  /** Moves a world on in time, through everything that falls due on the way, in order. */
  advance(world: World, to: number): { readonly world: World; readonly events: readonly WorldEvent[] };
  /** What comes next, if anything does. */
  next(world: World): WorldEvent | undefined;
  /** What all entities have coming next, the first first. It costs what the world holds. */
  upcoming(world: World, page?: Page): readonly WorldEvent[];
}

/** A part of a long list. */
export interface Page {
  /** How many to leave out; none unless told. */
  readonly skip?: number;
  /** How many to give; 100 unless told. */
  readonly size?: number;
}

/**
 * What an entity that has changed has coming, when of this instant everything up to a rank is over. Between two things of one
 * instant, a mark of the same instant may still lie ahead: money that arrives comes before the balance check
 * (docs/rules.md#order-at-one-instant).
 */
function dueAfter(rule: Rule, entity: never, now: number, reached: number): number | undefined {
  const at = rule.due(entity, now - 1);
  return at === now && rule.rank <= reached ? rule.due(entity, now) : at;
}

function eventOf({ at, entity, by }: Planned): WorldEvent {
  const { type, account, summary } = by.rule.describe(entity);
  return { at, type, account, summary };
}

/** Whether what was planned for an entity still holds: it is as it was. */
const holds = (world: World, { key, entity, by }: Planned): boolean => world[by.rule.table].get(key) === entity;

/** Rules by the table they look at: a change of an entity is found once. */
function inTables(rules: readonly AnyRule[]): ReadonlyMap<EntityTable, readonly Placed[]> {
  const tables = new Map<EntityTable, Placed[]>();
  for (const [order, rule] of rules.entries()) tables.set(rule.table, [...(tables.get(rule.table) ?? []), { rule, order }]);
  return tables;
}

/**
 * Nobody stores a schedule: it follows from the world. What is kept here between calls is a cache by identity: an entity that is
 * still the same object has the same thing coming. So any world may be given at any time: a reset, an older one, a loaded one.
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
    // What was planned for entities that have changed since is dropped as it comes up, or all at once when it piles up.
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
      // Going to and fro between worlds plans a thing twice.
      const once = new Map(current.map((planned) => [`${planned.by.order} ${planned.key}`, planned]));
      const inOrder = [...once.values()].sort((a, b) => (earlier(a, b) ? -1 : 1));
      return inOrder.slice(skip, skip + size).map(eventOf);
    },
  };
}
