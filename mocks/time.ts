import { Heap } from './heap.js';
import { appendKeeping } from './log.js';
import { Table } from './table.js';
import type { EntityOf, EntityTable, World } from './world.js';

/** What comes first of two things at one instant (rules, 1). */
export const rank = { moneyArrives: 0, balanceCheck: 1, renewal: 2, alertCheck: 3, expiry: 4 } as const;

/** Something that time has brought. */
export interface Happened {
  readonly at: number;
  readonly type: string;
  readonly account: string | null;
  readonly summary: string;
}

/** Something that will happen to an entity at a known time, unless the entity changes first. */
export interface Due extends Happened {
  readonly rank: (typeof rank)[keyof typeof rank];
  /** The world after it; the one given stands at the due time. It must change what made it due. */
  readonly apply: (world: World) => World;
}

/**
 * A rule in time: what an entity, as it stands, has coming next. `now` only rounds up to a mark: asked at any moment before the
 * due time, the answer must be the same.
 */
export interface Rule<T extends EntityTable = EntityTable> {
  readonly table: T;
  readonly next: (entity: EntityOf<T>, now: number) => Due | undefined;
}
type AnyRule = { [T in EntityTable]: Rule<T> }[EntityTable];

interface Planned {
  readonly at: number;
  readonly rank: number;
  readonly key: string;
  readonly order: number;
  readonly table: EntityTable;
  readonly entity: unknown;
  readonly due: Due;
}

// A total order, so that what happens follows from the state and not from its history.
const earlier = (a: Planned, b: Planned): boolean => {
  if (a.at !== b.at) return a.at < b.at;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.key === b.key ? a.order < b.order : a.key < b.key;
};

const eventOf = ({ at, due: { type, account, summary } }: Planned): Happened => ({ at, type, account, summary });

/** How many chunks of what has happened a world remembers. */
const remembered = 32;

export interface Schedule {
  /** Moves a world on in time, through everything that falls due on the way, in order. */
  advance(world: World, to: number): { readonly world: World; readonly events: readonly Happened[] };
  /** What comes next, if anything does. */
  next(world: World): Happened | undefined;
}

/**
 * Nobody stores a schedule: it follows from the world. What is kept here between calls is a cache by identity: an entity that is
 * still the same object has the same thing coming. So any world may be given at any time: a reset, an older one, a loaded one.
 */
export function createSchedule(rules: readonly AnyRule[]): Schedule {
  let heap = new Heap<Planned>(earlier);
  let seen: World | undefined;

  const plan = (rule: Rule, order: number, world: World) => {
    const table = world[rule.table] as Table<unknown>;
    const old = (seen?.[rule.table] ?? Table.empty) as Table<unknown>;
    table.changes(old, (entity, key) => {
      const due = rule.next(entity as never, world.now);
      if (!due) return;
      heap.push({ at: Math.max(due.at, world.now), rank: due.rank, key, order, table: rule.table, entity, due });
    });
  };
  const look = (world: World) => {
    const entities = rules.reduce((sum, { table }) => sum + world[table].size, 0);
    // What was planned for entities that have changed since is dropped as it comes up, or all at once when it piles up.
    if (heap.size > 100 + 2 * entities) [heap, seen] = [new Heap<Planned>(earlier), undefined];
    rules.forEach((rule, order) => plan(rule, order, world));
    seen = world;
  };
  const first = (world: World): Planned | undefined => {
    look(world);
    let next = heap.peek();
    for (; next && world[next.table].get(next.key) !== next.entity; next = heap.peek()) heap.pop();
    return next;
  };

  const advance: Schedule['advance'] = (start, to) => {
    const events: Happened[] = [];
    let [world, steps] = [start, 0];
    for (let next = first(world); next && next.at <= to; next = first(world)) {
      heap.pop();
      const event = eventOf(next);
      steps = event.at === world.now ? steps + 1 : 0;
      if (steps > 1000 + 100 * heap.size) throw new Error(`${event.type} keeps falling due without making progress`);
      events.push(event);
      world = next.due.apply({ ...world, now: event.at });
    }
    if (events.length > 0) world = { ...world, happened: appendKeeping(world.happened, events, remembered) };
    return { world: world.now < to ? { ...world, now: to } : world, events };
  };
  return {
    advance,
    next: (world) => {
      const next = first(world);
      return next && eventOf(next);
    },
  };
}
