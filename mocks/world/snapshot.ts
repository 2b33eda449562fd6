import { hash } from '../collections/hash.js';
import { isTooDeep } from '../collections/json-depth.js';
import { finished, type Steps } from '../collections/steps.js';
import { Table } from '../collections/table.js';
import { LinesSum } from './snapshot-line.js';
import { linesIn } from './snapshot-lines.js';
import { eachWritten, Room } from './table-line.js';
import { lastLine, SnapshotReader, type Fields } from './snapshot-reader.js';
import { emptyWorld, type World } from './world.js';
import { isLog, WorldText } from './world-text.js';

/** Goes up whenever a mock that knows the one before would read a snapshot wrongly. */
const snapshotVersion = 6;
/** Logs had no groups in it, and need none. Versions before the lines have one sum of all their characters; the first lines were plain. */
const [oldestVersion, linesSince, columnsSince] = [3, 5, 6];

export const isDamaged = 'it was damaged or changed after it was written';

/** Thrown for a text that is no snapshot. Its message is for people. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

type Bytes = Uint8Array<ArrayBuffer>;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A world as text; the same world gives the same text, to the byte. */
export const toSnapshot = (world: World): string => finished(snapshotPieces(world)).pieces.join('');

/** The text of a snapshot in pieces, and their length in bytes. What `text` has of another world is not written again. */
export function* snapshotPieces(
  world: World,
  text = new WorldText(),
): Steps<{ readonly pieces: readonly string[]; readonly length: number }> {
  const sum = new LinesSum();
  const pieces = [''];
  for (const line of text.lines(world)) {
    if (line) sum.add(line);
    if (line) pieces.push(line.text);
    yield undefined;
  }
  const head = (pieces[0] = `{"version":${snapshotVersion},"sum":"${sum.toString()}","world":{\n`);
  pieces.push(lastLine);
  return { pieces, length: head.length + sum.length + lastLine.length };
}

/**
 * The world of a snapshot. Throws `SnapshotError` for any other text: the checksum proves that a mock has written every byte of
 * it, so that no schema of every entity is needed to keep broken worlds out.
 */
export const fromSnapshot = (text: string | Bytes): World => finished(readSnapshot(text));

/** The same in steps. */
export function* readSnapshot(text: string | Bytes): Steps<World> {
  const reader = new SnapshotReader();
  let isAsWritten = true;
  for (const line of linesIn(text)) {
    isAsWritten = reader.take(line);
    if (!isAsWritten) break;
    yield undefined;
  }
  return worldOf((isAsWritten ? reader.end() : undefined) ?? wholeIn(typeof text === 'string' ? text : decoder.decode(text)));
}

/** The world of a text that is not as this mock writes it: it is older, another program has spaced it differently, or it is none. */
function wholeIn(text: string): Fields {
  const { version, sum, world } = parsed(text);
  if (!(Number(version) >= oldestVersion && Number(version) <= snapshotVersion))
    throw new SnapshotError(`it is of version ${word(version)}; this mock reads ${oldestVersion} to ${snapshotVersion}`);
  if (!isRecord(world)) throw new SnapshotError('there is no world in it');
  // The records of columns become those of tables, so that these are made once.
  const fields = Number(version) < linesSince ? world : withTables(world, new Room(text));
  const isWhole =
    fields === world
      ? sum === sumOf(worldIn(text)) || sum === sumOf(JSON.stringify(world))
      : sum === sumOfLines(fields, Number(version) < columnsSince);
  if (!isWhole) throw new SnapshotError(isDamaged);
  return fields;
}

const sumOf = (text: string): string => hash(text).toString(16).padStart(8, '0') + text.length.toString(16);

/** The text of the world in a snapshot as it was written. Another program may have spaced it differently. */
const worldIn = (text: string): string => text.slice(text.indexOf('"world":') + '"world":'.length, -1);

const withTables = (world: Fields, room: Room): Fields =>
  Object.fromEntries(Object.entries(world).map(([name, it]) => [name, Array.isArray(it) ? tableOf(name, it, room) : it]));

/** The sum of the lines on which the fields of a world are written; undefined for a log that has not all of its parts. */
function sumOfLines(fields: Fields, isPlain: boolean): string | undefined {
  if (Object.values(fields).some((it) => isLog(it) && Object.keys(it).join() !== 'groups,chunks,tail')) return undefined;
  const sum = new LinesSum();
  for (const line of new WorldText(isPlain).lines(fields as unknown as World)) if (line) sum.add(line);
  return sum.toString();
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const word = (value: unknown): string => (typeof value === 'number' ? String(value) : 'none');

function parsed(text: string): Fields {
  if (isTooDeep(text)) throw new SnapshotError('it holds no snapshot');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new SnapshotError('it is not JSON, or not all of it');
  }
  if (!isRecord(data)) throw new SnapshotError('it holds no snapshot');
  return data;
}

/**
 * The parts of a world, each of its kind, and no others. A part that an older mock did not know starts empty. The realm is given by the
 * place where a world is.
 */
export function worldOf(saved: Fields): World {
  const parts = Object.entries(emptyWorld({ now: 0 })).map(([name, empty]: [string, unknown]) => {
    const value = Object.hasOwn(saved, name) && name !== 'realm' ? saved[name] : empty;
    if (value === empty) return [name, empty] as const;
    if (!(empty instanceof Table)) return [name, sameKind(name, value, empty)] as const;
    return [name, value instanceof Table ? value : tableOf(name, value, new Room(''))] as const;
  });
  return Object.fromEntries(parts) as unknown as World;
}

function sameKind(name: string, value: unknown, empty: unknown): unknown {
  if (typeof value !== typeof empty || isRecord(value) !== isRecord(empty) || value instanceof Table)
    throw new SnapshotError(`${name} is of another kind`);
  return value;
}

function tableOf(name: string, value: unknown, room: Room): Table<unknown> {
  if (!Array.isArray(value)) throw new SnapshotError(`${name} is no table`);
  const filling = Table.filling<unknown>();
  try {
    for (const it of value) eachWritten(it, room, filling.add);
  } catch (error) {
    throw error instanceof SyntaxError ? new SnapshotError(`${name} is no table`) : error;
  }
  return filling.table();
}
