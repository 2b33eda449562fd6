import { noBits, withWord } from '../collections/hash.js';
import { deepest } from '../collections/json-depth.js';
import type { Steps } from '../collections/steps.js';
import { Table, type Filling } from '../collections/table.js';
import { LinesSum } from './snapshot-line.js';

export type Fields = Readonly<Record<string, unknown>>;

const head = /^\{"version":5,"sum":"([\da-f]+)","world":\{$/;
/** The line after those of a world's fields. */
export const lastLine = '}}';
/** The beginnings of lists, of which each item is on a line of its own: a table, and the two lists of a log. */
const [opening, onwards] = [/^,?"(\w+)":(\{"groups":)?\[$/, '],"chunks":['];
/** The brackets around a line. */
const outside = 4;

const [comma, bracket] = [44, 91];
const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];

/** The lines of a text as bytes. */
export function* linesIn(text: string | Uint8Array<ArrayBuffer>): Iterable<Uint8Array<ArrayBuffer>> {
  const isText = typeof text === 'string';
  for (let [from, end] = [0, 0]; end >= 0; from = end + 1) {
    end = isText ? text.indexOf('\n', from) : text.indexOf(10, from);
    const to = end < 0 ? text.length : end;
    yield isText ? encoder.encode(text.slice(from, to)) : text.subarray(from, to);
  }
}

/**
 * Reads the fields of a world from the lines of a snapshot, with its tables, in steps that are each short. Undefined for all that is
 * not as this mock writes it: what is wrong with it is for others to find out.
 */
export function* readLines(lines: Iterable<Uint8Array<ArrayBuffer>>): Steps<Fields | undefined> {
  const reader = new Reader();
  for (const line of lines) {
    try {
      if (!reader.take(line)) return undefined;
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
    yield undefined;
  }
  return reader.end();
}

class Reader {
  #wanted: string | undefined;
  #isOver = false;
  readonly #sum = new LinesSum();
  /** The text without the items of lists, and these lists. */
  #rest = '{';
  #name = '';
  #add: ((item: unknown) => void) | undefined;
  readonly #tables = new Map<string, Filling<unknown>>();
  readonly #logs = new Map<string, { readonly groups: unknown[]; readonly chunks: unknown[] }>();

  /** False for a line that can not be there. */
  take(bytes: Uint8Array<ArrayBuffer>): boolean {
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

  end(): Fields | undefined {
    if (!this.#isOver || this.#sum.toString() !== this.#wanted) return undefined;
    const fields = JSON.parse(`${this.#rest}}`) as Record<string, unknown>;
    for (const [name, filling] of this.#tables) fields[name] = filling.table();
    for (const [name, lists] of this.#logs) fields[name] = { ...(fields[name] as Fields), ...lists };
    return fields;
  }

  #items(bytes: Uint8Array): boolean {
    const add = this.#add;
    if (!add) return false;
    const items = JSON.parse(`[${decoder.decode(bytes[0] === comma ? bytes.subarray(1) : bytes)}]`) as readonly unknown[];
    items.forEach(add);
    return true;
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
    this.#add = (entry) => addTo(filling, entry);
  }
}

function addTo(filling: Filling<unknown>, entry: unknown): void {
  const [key, value] = entry as readonly [unknown, unknown];
  if (typeof key !== 'string' || value === undefined) throw new SyntaxError('no entry of a table');
  filling.add(key, value);
}

/** The hash of a line; undefined for one that is nested too deeply. */
function bitsOf(bytes: Uint8Array): number | undefined {
  let [bits, level, inText] = [noBits, outside, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    bits = withWord(bits, byte);
    if (inText) {
      if (byte === 0x22) inText = false;
      else if (byte === 0x5c) bits = withWord(bits, bytes[++at]!);
    } else if (byte === 0x22) inText = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (++level > deepest) return undefined;
    } else if (byte === 0x7d || byte === 0x5d) level--;
  }
  return bits;
}
