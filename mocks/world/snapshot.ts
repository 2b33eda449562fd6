import { hash, hashedOn, mix } from '../collections/hash.js';
import { isTooDeep } from '../collections/json-depth.js';
import { Table } from '../collections/table.js';
import { textPieces } from './snapshot-pieces.js';
import { emptyWorld, type World } from './world.js';

/** Goes up whenever a mock that knows the one before would read a snapshot wrongly. */
const snapshotVersion = 4;
/** Logs had no groups in it, and need none. */
const oldestVersion = 3;

/** Thrown for a text that is no snapshot. Its message is for people. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

/** A world as text; the same world gives the same text, to the byte. */
export const toSnapshot = (world: World): string => snapshotPieces([...worldPieces(world)]).join('');

/** A world as JSON, in pieces that are each made quickly, with the hash of all until then. */
export function* worldPieces(world: World): Iterable<readonly [piece: string, hashed: number]> {
  let hashed: number | undefined;
  for (const piece of textPieces(world)) {
    hashed = hashedOn(piece, hashed);
    yield [piece, hashed];
  }
}

/** A snapshot in pieces, from those of its world, each with the hash of all until then. */
export function snapshotPieces(world: readonly (readonly [piece: string, hashed: number])[]): readonly string[] {
  const length = world.reduce((sum, [it]) => sum + it.length, 0);
  return [snapshotHead(world.at(-1)![1], length), ...world.map(([it]) => it), '}'];
}

/** A snapshot before its world, of which it tells the hash and the length. */
export const snapshotHead = (hashed: number, length: number): string =>
  `{"version":${snapshotVersion},"sum":"${written(mix(hashed), length)}","world":`;

/**
 * The world of a snapshot. Throws `SnapshotError` for any other text: the checksum proves that a mock has written every byte of
 * it, so that no schema of every entity is needed to keep broken worlds out.
 */
export function fromSnapshot(text: string): World {
  const { version, sum, world } = parsed(text);
  if (!(Number(version) >= oldestVersion && Number(version) <= snapshotVersion))
    throw new SnapshotError(`it is of version ${word(version)}; this mock reads ${oldestVersion} and ${snapshotVersion}`);
  if (!isRecord(world)) throw new SnapshotError('there is no world in it');
  if (sum !== sumOf(worldIn(text)) && sum !== sumOf(JSON.stringify(world)))
    throw new SnapshotError('it was damaged or changed after it was written');
  return worldOf(world);
}

const written = (bits: number, length: number): string => bits.toString(16).padStart(8, '0') + length.toString(16);
const sumOf = (text: string): string => written(hash(text), text.length);

/** The text of the world in a snapshot as it was written. Another program may have spaced it differently. */
const worldIn = (text: string): string => text.slice(text.indexOf('"world":') + '"world":'.length, -1);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const word = (value: unknown): string => (typeof value === 'number' ? String(value) : 'none');

function parsed(text: string): Readonly<Record<string, unknown>> {
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
function worldOf(saved: Readonly<Record<string, unknown>>): World {
  const parts = Object.entries(emptyWorld({ now: 0 })).map(([name, empty]: [string, unknown]) => {
    const value = Object.hasOwn(saved, name) && name !== 'realm' ? saved[name] : empty;
    if (value === empty) return [name, empty] as const;
    if (!(empty instanceof Table)) return [name, sameKind(name, value, empty)] as const;
    return [name, tableOf(name, value)] as const;
  });
  return Object.fromEntries(parts) as unknown as World;
}

function sameKind(name: string, value: unknown, empty: unknown): unknown {
  if (typeof value !== typeof empty || isRecord(value) !== isRecord(empty)) throw new SnapshotError(`${name} is of another kind`);
  return value;
}

function tableOf(name: string, value: unknown): Table<unknown> {
  const isEntry = (entry: unknown): entry is readonly [string, unknown] =>
    Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && entry[1] !== undefined;
  if (!Array.isArray(value) || !value.every(isEntry)) throw new SnapshotError(`${name} is no table`);
  return Table.from(value);
}
