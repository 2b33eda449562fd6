/**
 * Values side by side, as data: all equal; records with the same fields; lists, by their lengths and all of their items; values of
 * several of these kinds, each kind for itself; or one after the other. What values have in common is written once, and shared by
 * those that are read.
 */
export type Column =
  | { readonly all: unknown }
  | { readonly of: Readonly<Record<string, Column>> }
  | { readonly lengths: Column; readonly items: Column }
  | { readonly kinds: readonly number[]; readonly columns: readonly Column[] }
  | readonly unknown[];

type Fields = Readonly<Record<string, unknown>>;

/** Records in records, of which columns are made. */
const deepest = 8;
/** Below this many values of a kind, writing by kinds saves no text. */
const fewestOfKind = 4;
/** Each value is compared with all kinds. */
const mostKinds = 16;

export function columnOf(values: readonly unknown[], level = 0): Column {
  if (level === deepest) return values;
  const kinds: Kind[] = [];
  const places: number[] = [];
  for (const value of values) {
    let place = kinds.findIndex(({ sample, names }) => isAlike(value, sample, names));
    if (place < 0) place = kinds.push({ sample: value, names: namesIn(value), values: [] }) - 1;
    if (kinds.length > Math.max(1, Math.min(mostKinds, values.length / fewestOfKind))) return values;
    kinds[place]!.values.push(value);
    places.push(place);
  }
  if (kinds.length <= 1) return kinds[0] ? ofKind(kinds[0], level) : values;
  return { kinds: places, columns: kinds.map((it) => ofKind(it, level)) };
}

/** Values of one kind: records with the same fields in the same order, lists, or all others. */
interface Kind {
  readonly sample: unknown;
  readonly names: readonly string[];
  readonly values: unknown[];
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that JSON has of a record. */
const namesIn = (value: unknown): readonly string[] =>
  isRecord(value) ? Object.keys(value).filter((name) => value[name] !== undefined) : [];

function isAlike(value: unknown, sample: unknown, names: readonly string[]): boolean {
  if (!isRecord(value)) return !isRecord(sample) && Array.isArray(value) === Array.isArray(sample);
  if (!isRecord(sample)) return false;
  const own = namesIn(value);
  return own.length === names.length && own.every((name, at) => name === names[at]);
}

function ofKind({ sample, names, values }: Kind, level: number): Column {
  if (Array.isArray(sample)) return ofLists(values as (readonly unknown[])[], level + 1);
  if (!isRecord(sample)) return sample !== undefined && values.every((it) => it === sample) ? { all: sample } : values;
  const columns = names.map((name) => {
    const parts = values.map((it) => (it as Fields)[name]);
    return [name, columnOf(parts, level + 1)] as const;
  });
  return columns.every(([, it]) => 'all' in it) ? { all: sample } : { of: Object.fromEntries(columns) };
}

function ofLists(lists: readonly (readonly unknown[])[], level: number): Column {
  const lengths = columnOf(
    lists.map(({ length }) => length),
    level,
  );
  const items = columnOf(lists.flat(), level);
  const isSame = 'all' in items || lists.every(({ length }) => length === 0);
  if (!isSame) return { lengths, items };
  // Many equal items are much more than their column.
  return 'all' in lengths ? { all: lists[0] } : lists;
}
