import { items } from '../collections/log.js';
import { Table } from '../collections/table.js';
import type { World } from '../world/world.js';
import { isLog, kindsOf, shownEntity, shownKey } from './entities.js';

/** One difference between two worlds: what a value was, and what it is. A missing side was not there, or is gone. */
export interface Difference {
  /** The entity, and the value in it: `accounts/acc_1/balance`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The differences between two worlds by path. Parts that both share cost nothing. */
export function differences(before: World, after: World): readonly Difference[] {
  const old = new Map(kindsOf(before));
  return kindsOf(after).flatMap(([kind, all]) => {
    const was = old.get(kind);
    if (was === all) return [];
    if (all instanceof Table && was instanceof Table) return ofTables(kind, was, all);
    return between(kind, was, all);
  });
}

function ofTables(kind: string, before: Table<unknown>, after: Table<unknown>): readonly Difference[] {
  const keys = new Set<string>();
  after.changes(before, (_, key) => keys.add(key));
  before.changes(after, (_, key) => keys.add(key));
  return [...keys].toSorted().flatMap((key) => between(`${kind}/${shownKey(kind, key)}`, before.get(key), after.get(key)));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function between(path: string, before: unknown, after: unknown): readonly Difference[] {
  if (before === after) return [];
  if (before === undefined || after === undefined) return [side(path, before, after)];
  if (isLog(before) && isLog(after)) return ofLists(path, items(before), items(after));
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(path, before, after);
  if (!isRecord(before) || !isRecord(after)) return [side(path, before, after)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => between(`${path}/${name}`, before[name], after[name]));
}

/** Lists forget their oldest items, so the first one that is left tells how many. Items are counted from 1. */
function ofLists(path: string, before: readonly unknown[], after: readonly unknown[]): readonly Difference[] {
  const forgotten = Math.max(0, before.indexOf(after[0]));
  const rest = before.slice(forgotten);
  return Array.from({ length: Math.max(rest.length, after.length) }, (_, at) =>
    between(`${path}/${at + 1}`, rest[at], after[at]),
  ).flat();
}

/** A value is masked by the name that its path ends with. */
function side(path: string, before: unknown, after: unknown): Difference {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const shown = (value: unknown) => Object.values(shownEntity({ [name]: value }) as object)[0] as unknown;
  return {
    path,
    ...(before !== undefined && { before: shown(before) }),
    ...(after !== undefined && { after: shown(after) }),
  };
}
