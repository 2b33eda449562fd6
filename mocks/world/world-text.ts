import type { Log } from '../collections/log.js';
import { Table } from '../collections/table.js';
import { lineOf, type Line } from './snapshot-line.js';
import { TableText } from './table-text.js';
import type { World } from './world.js';

/** A part of a log on its line. */
interface Part {
  readonly line: Line;
  readonly isFirst: boolean;
}

export const isLog = (value: unknown): value is Log<unknown> => typeof value === 'object' && value !== null && 'tail' in value;

/** A world as JSON on lines. It keeps the lines in which nothing has changed, so that the next world costs as much as what differs. */
export class WorldText {
  readonly #tables = new Map<string, TableText>();
  #parts = new Map<object, Part>();

  /** Before version 6, all lines were plain. */
  constructor(private readonly isPlain = false) {}

  /** The lines between the brackets, and nothing after each step of the work before them. */
  *lines(world: World): Iterable<Line | undefined> {
    const parts = new Map<object, Part>();
    let comma = '';
    for (const [name, value] of Object.entries(world) as [string, unknown][]) {
      if (value === undefined) continue;
      const field = `${comma}${JSON.stringify(name)}:`;
      comma = ',';
      if (value instanceof Table) yield* this.#ofTable(name, field, value);
      else if (isLog(value)) yield* this.#ofLog(field, value, parts);
      else yield lineOf(field + JSON.stringify(value));
    }
    this.#parts = parts;
  }

  *#ofTable(name: string, field: string, table: Table<unknown>): Iterable<Line | undefined> {
    yield lineOf(`${field}[`);
    let text = this.#tables.get(name);
    if (!text) this.#tables.set(name, (text = new TableText(this.isPlain)));
    yield* text.lines(table);
    yield lineOf(']');
  }

  *#ofLog(field: string, { groups = [], chunks, tail }: Log<unknown>, parts: Map<object, Part>): Iterable<Line> {
    yield lineOf(`${field}{"groups":[`);
    yield* this.#ofParts(groups, parts);
    yield lineOf('],"chunks":[');
    yield* this.#ofParts(chunks, parts);
    yield lineOf(`],"tail":${JSON.stringify(tail)}}`);
  }

  *#ofParts(all: readonly object[], parts: Map<object, Part>): Iterable<Line> {
    for (const [at, it] of all.entries()) {
      const kept = this.#parts.get(it);
      const isFirst = at === 0;
      const part = kept?.isFirst === isFirst ? kept : { line: lineOf((isFirst ? '' : ',') + JSON.stringify(it)), isFirst };
      parts.set(it, part);
      yield part.line;
    }
  }
}
