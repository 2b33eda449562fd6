import { Table, type Filling } from '../collections/table.js';
import { bitsOf } from './line-check.js';
import { LinesSum } from './snapshot-line.js';
import { eachWritten, Room } from './table-line.js';

export type Fields = Readonly<Record<string, unknown>>;

const head = /^\{"version":[56],"sum":"([\da-f]+)","world":\{$/;
/** The line after those of a world's fields. */
export const lastLine = '}}';
/** The beginnings of lists, of which each item is on a line of its own: a table, and the two lists of a log. */
const [opening, onwards] = [/^,?"(\w+)":(\{"groups":)?\[$/, '],"chunks":['];

const [comma, bracket, closing] = [44, 91, 93];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads the fields of a world from the lines of a snapshot, with its tables. */
export class SnapshotReader {
  #wanted: string | undefined;
  #isOver = false;
  readonly #sum = new LinesSum();
  /** The text without the items of lists, and these lists. */
  #rest = '{';
  #name = '';
  #add: ((item: unknown, room: Room) => void) | undefined;
  /** Bytes for the list of a line. */
  #room = new Uint8Array(0);
  readonly #tables = new Map<string, Filling<unknown>>();
  readonly #logs = new Map<string, { readonly groups: unknown[]; readonly chunks: unknown[] }>();

  /** True once the last line was read. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Takes the next line, without its end. False for one that can not be there, or not as this mock writes it. */
  take(line: Uint8Array<ArrayBuffer>): boolean {
    try {
      return this.#take(line);
    } catch (error) {
      if (error instanceof SyntaxError) return false;
      throw error;
    }
  }

  /** The fields, once all lines were read; undefined if their sum is another, or lines are missing. */
  end(): Fields | undefined {
    if (!this.#isOver || this.#sum.toString() !== this.#wanted) return undefined;
    const fields = parsed(`${this.#rest}}`);
    if (!fields) return undefined;
    for (const [name, filling] of this.#tables) fields[name] = filling.table();
    for (const [name, lists] of this.#logs) fields[name] = { ...(fields[name] as Fields), ...lists };
    return fields;
  }

  #take(bytes: Uint8Array<ArrayBuffer>): boolean {
    if (this.#wanted === undefined) return (this.#wanted = head.exec(decoder.decode(bytes))?.[1]) !== undefined;
    if (this.#isOver) return false;
    const bits = bitsOf(bytes);
    if (bits === undefined) return false;
    const isItem = bytes[0] === bracket || (bytes[0] === comma && bytes[1] === bracket);
    if (isItem) return (this.#sum.add({ bits, length: bytes.length + 1 }), this.#items(bytes));
    const text = decoder.decode(bytes);
    if (text === lastLine) return (this.#isOver = true);
    this.#sum.add({ bits, length: bytes.length + 1 });
    this.#rest += text;
    this.#open(text);
    return true;
  }

  #items(bytes: Uint8Array): boolean {
    const add = this.#add;
    if (!add) return false;
    const room = new Room(bytes);
    for (const item of JSON.parse(this.#inBrackets(bytes)) as readonly unknown[]) add(item, room);
    return true;
  }

  /** The items of a line as the text of a list, put together in bytes: that text is made once. */
  #inBrackets(bytes: Uint8Array): string {
    const items = bytes[0] === comma ? bytes.subarray(1) : bytes;
    const end = items.length + 1;
    if (this.#room.length <= end) this.#room = new Uint8Array(2 * end);
    this.#room[0] = bracket;
    this.#room.set(items, 1);
    this.#room[end] = closing;
    return decoder.decode(this.#room.subarray(0, end + 1));
  }

  #open(line: string): void {
    const log = this.#logs.get(this.#name);
    const [, name, isLog] = opening.exec(line) ?? [];
    this.#add = line === onwards && log ? (item) => log.chunks.push(item) : undefined;
    if (name === undefined) return;
    this.#name = name;
    if (isLog) {
      const lists = { groups: [] as unknown[], chunks: [] };
      this.#logs.set(name, lists);
      this.#add = (item) => lists.groups.push(item);
      return;
    }
    const filling = Table.filling<unknown>();
    this.#tables.set(name, filling);
    this.#add = (written, room) => eachWritten(written, room, filling.add);
  }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
