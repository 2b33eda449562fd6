import { Table } from '../collections/table.js';

type Fields = Readonly<Record<string, unknown>>;

/** The way from one value to another, as plain data: it is replaced, or some fields, items or entries of it are changed. */
export type Patch =
  | { readonly is: unknown }
  | { readonly fields: Readonly<Record<string, Patch>>; readonly without: readonly string[] }
  /** A list without its first items, of a length, with some items changed. */
  | { readonly drop: number; readonly length: number; readonly items: readonly (readonly [at: number, patch: Patch])[] }
  | { readonly entries: readonly (readonly [key: string, patch: Patch])[]; readonly gone: readonly string[] };

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The patch between two values that share what did not change, as a world and the one before do. It costs as much as what differs.
 */
export function patchOf(before: unknown, after: unknown): Patch {
  if (before instanceof Table && after instanceof Table) return ofTables(before, after);
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after);
  if (isRecord(before) && isRecord(after)) return ofRecords(before, after);
  return { is: after };
}

function ofTables(before: Table<unknown>, after: Table<unknown>): Patch {
  const entries: (readonly [string, Patch])[] = [];
  const gone: string[] = [];
  after.changes(before, (value, key) => entries.push([key, patchOf(before.get(key), value)]));
  before.changes(after, (_, key) => !after.has(key) && gone.push(key));
  return { entries: entries.sort(([a], [b]) => (a < b ? -1 : 1)), gone: gone.sort() };
}

/** Lists grow at their end, and may forget their first items. */
function ofLists(before: readonly unknown[], after: readonly unknown[]): Patch {
  const drop = Math.max(0, before.indexOf(after[0]));
  const items = after.flatMap((item, at) =>
    item === before[drop + at] ? [] : [[at, patchOf(before[drop + at], item)] as const],
  );
  return { drop, length: after.length, items };
}

const namesIn = (it: Fields): readonly string[] => Object.keys(it).filter((name) => it[name] !== undefined);

/** Fields keep their order, for the same world is the same text; a record whose fields have another one is replaced. */
function ofRecords(before: Fields, after: Fields): Patch {
  const [former, names] = [namesIn(before), namesIn(after)];
  const without = former.filter((name) => !names.includes(name));
  const inOrder = [...former.filter((name) => names.includes(name)), ...names.filter((name) => !former.includes(name))];
  if (inOrder.some((name, at) => name !== names[at])) return { is: after };
  const changed = names.filter((name) => after[name] !== before[name]);
  return { fields: Object.fromEntries(changed.map((name) => [name, patchOf(before[name], after[name])])), without };
}

/** The value after a patch. What it does not touch is shared. */
export function patched(before: unknown, patch: Patch): unknown {
  if ('is' in patch) return patch.is;
  if ('entries' in patch) return patchedTable(before as Table<unknown>, patch);
  if ('items' in patch) {
    const { drop, length, items } = patch;
    const list = (before as readonly unknown[]).slice(drop, drop + length);
    for (const [at, it] of items) list[at] = patched(list[at], it);
    return list;
  }
  const { fields, without } = patch;
  const rest = Object.entries(before as Fields).filter(([name]) => !without.includes(name));
  const changed = Object.entries(fields).map(([name, it]) => [name, patched((before as Fields)[name], it)]);
  // A field that is there already keeps its place.
  return Object.fromEntries([...rest, ...changed]) as unknown;
}

function patchedTable(table: Table<unknown>, { entries, gone }: Extract<Patch, { readonly entries: unknown }>): Table<unknown> {
  let next = table;
  for (const key of gone) next = next.delete(key);
  for (const [key, it] of entries) next = next.set(key, patched(next.get(key), it));
  return next;
}
