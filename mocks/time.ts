import { Heap } from './heap.js';
import { appendAll } from './log.js';
import { Table } from './table.js';
import { at as worldAt, type EntityOf, type EntityTable, type World } from './world.js';

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

/** Written in one place only: objects that are alike are compared fast. */
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

const newHeap = () => new Heap<Planned>(({ at }) => at, earlier);

/** How many chunks of what has happened a world remembers. */
const remembered = 32;

export interface Schedule {
  /** Moves a world on in time, through everything that falls due on the way, in order. */
  advance(world: World, to: number): { readonly world: World; readonly events: readonly Happened[] };
  /** What comes next, if anything does. */
  next(world: World): Happened | undefined;
  /** What all entities have coming next, the first first. It costs what the world holds. */
  coming(world: World, page?: Page): readonly Happened[];
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
 * instant, a mark of the same instant may still lie ahead: money that arrives comes before the balance check (rules, 1).
 */
function dueAfter<T extends EntityTable>(rule: Rule<T>, entity: EntityOf<T>, now: number, reached: number): Due | undefined {
  const due = rule.next(entity, now - 1);
  return due?.at === now && due.rank <= reached ? rule.next(entity, now) : due;
}

const told = ({ at, due: { type, account, summary } }: Planned): Happened => ({ at, type, account, summary });

/** Rules with their places in the order of all, by the table they look at: a change of an entity is found once. */
function inTables(
  rules: readonly AnyRule[],
): ReadonlyMap<EntityTable, readonly { readonly rule: Rule; readonly order: number }[]> {
  const tables = new Map<EntityTable, { rule: Rule; order: number }[]>();
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
    const old = (seen?.[table] ?? Table.empty) as Table<unknown>;
    (world[table] as Table<unknown>).changes(old, (entity, key) => {
      for (const { rule, order } of byTable.get(table)!) {
        const due = dueAfter(rule, entity as never, world.now, reached);
        if (due) heap.push({ at: Math.max(due.at, world.now), rank: due.rank, key, order, table, entity, due });
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
    for (; next && world[next.table].get(next.key) !== next.entity; next = heap.peek()) heap.pop();
    return next;
  };

  const advance: Schedule['advance'] = (start, to) => {
    const events: Happened[] = [];
    let [world, steps] = [start, 0];
    for (let next = first(world); next && next.at <= to; next = first(world, next.rank)) {
      heap.pop();
      const event = told(next);
      const { at, type } = event;
      steps = at === world.now ? steps + 1 : 0;
      if (steps > 1000 + 100 * heap.size) throw new Error(`${type} keeps falling due without making progress`);
      events.push(event);
      world = next.due.apply(world.now === at ? world : worldAt(world, at));
    }
    if (events.length > 0) world = { ...world, happened: appendAll(world.happened, events, remembered) };
    return { world: world.now < to ? { ...world, now: to } : world, events };
  };
  return {
    advance,
    next: (world) => {
      const due = first(world);
      return due && told(due);
    },
    coming(world, { skip = 0, size = 100 } = {}) {
      look(world);
      const current = heap.items.filter(({ table, key, entity }) => world[table].get(key) === entity);
      // Going to and fro between worlds plans a thing twice.
      const once = new Map(current.map((planned) => [`${planned.table} ${planned.key} ${planned.order}`, planned]));
      const inOrder = [...once.values()].sort((a, b) => (earlier(a, b) ? -1 : 1));
      return inOrder.slice(skip, skip + size).map(told);
    },
  };
}
