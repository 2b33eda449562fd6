import { Heap } from '../collections/heap.js';
import type { Log } from '../collections/log.js';
import { Table } from '../collections/table.js';
import type { World } from './world.js';

type Entry = readonly [key: string, value: unknown];

/** Entries that are written at once, and those that are sorted at once. */
const [entriesAtOnce, sortedAtOnce] = [50, 2000];

const isEarlier = ([a]: Entry, [b]: Entry): boolean => a < b;

/** A world as JSON, in pieces that are each made quickly. Some are empty, where much was done for the next. */
export function* textPieces(world: World): Iterable<string> {
  let before = '{';
  for (const [name, value] of Object.entries(world) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    before = ',';
    if (value instanceof Table) yield* tablePieces(value);
    else if (isLog(value)) yield* logPieces(value);
    else yield JSON.stringify(value);
  }
  yield '}';
}

const isLog = (value: unknown): value is Log<unknown> => typeof value === 'object' && value !== null && 'tail' in value;

function* logPieces({ groups = [], chunks, tail }: Log<unknown>): Iterable<string> {
  yield '{"groups":[';
  for (const [at, group] of groups.entries()) {
    yield at > 0 ? ',[' : '[';
    yield* listPieces(group);
    yield ']';
  }
  yield '],"chunks":[';
  yield* listPieces(chunks);
  yield `],"tail":${JSON.stringify(tail)}}`;
}

function* listPieces(items: Iterable<unknown>): Iterable<string> {
  let before = '';
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ',';
  }
}

function* tablePieces(table: Table<unknown>): Iterable<string> {
  let before = '[';
  let some: Entry[] = [];
  const written = () => {
    const text = before + JSON.stringify(some).slice(1, -1);
    [before, some] = [',', []];
    return text;
  };
  for (const entry of inOrder(table)) {
    if (entry) some.push(entry);
    if (!entry) yield '';
    else if (some.length === entriesAtOnce) yield written();
  }
  yield some.length > 0 || before === '[' ? `${written()}]` : ']';
}

/** The entries of a table by key, and nothing after each part of the sorting. */
function* inOrder(table: Table<unknown>): Iterable<Entry | undefined> {
  const entries: Entry[] = [];
  table.changes(Table.empty, (value, key) => entries.push([key, value]));
  const runs = new Heap<{ readonly entries: readonly Entry[]; at: number }>(() => 0, (a, b) => isEarlier(a.entries[a.at]!, b.entries[b.at]!)); // prettier-ignore
  for (let from = 0; from < entries.length; from += sortedAtOnce) {
    runs.push({ entries: entries.slice(from, from + sortedAtOnce).sort((a, b) => (isEarlier(a, b) ? -1 : 1)), at: 0 });
    yield undefined;
  }
  for (let run = runs.pop(); run; run = runs.pop()) {
    yield run.entries[run.at++];
    if (run.at < run.entries.length) runs.push(run);
  }
}
