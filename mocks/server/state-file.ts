import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fromSnapshot, SnapshotError, toSnapshot } from '../world/snapshot.js';
import type { World } from '../world/world.js';

/** The part of the server that survives a restart: the world, and whether its clock stood still. */
export interface State {
  readonly world: World;
  readonly frozen: boolean;
}

/** Thrown for a state file that can't be used. The file has been renamed; the message has its new name. */
export class DamagedState extends Error {
  override readonly name = 'DamagedState';
  constructor(
    readonly path: string,
    readonly keptAs: string,
    why: string,
  ) {
    super(`${path} can't be used: ${why}. It is kept as ${keptAs}.`);
  }
}

/** The state in a file; undefined if there is none yet. Throws `DamagedState` once, because the damaged file is renamed. */
export async function loadState(path: string): Promise<State | undefined> {
  if (!existsSync(path)) return undefined;
  const [head = '', ...rest] = (await readFile(path, 'utf8')).split('\n');
  try {
    if (head !== frozenLine && head !== runningLine) throw new SnapshotError('it is no state file of this mock');
    return { frozen: head === frozenLine, world: fromSnapshot(rest.join('\n')) };
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    const keptAs = freeName(path);
    await rename(path, keptAs);
    throw new DamagedState(path, keptAs, error.message);
  }
}

// The file's first line, for the clock; the snapshot is the second.
const frozenLine = 'nexmo-account-mock, clock frozen';
const runningLine = 'nexmo-account-mock, clock running';

function freeName(path: string): string {
  for (let n = 1; ; n++) {
    const name = `${path}.damaged-${n}`;
    if (!existsSync(name)) return name;
  }
}

/** Removes the leftovers of a write that was interrupted. Only the file's owner may do so. */
export async function removeUnfinished(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  const beside = (await readdir(folder)).filter((it) => it.startsWith(name) && /^\.new-[\da-f]{16}$/.test(it.slice(name.length)));
  await Promise.all(beside.map((it) => rm(join(folder, it), { force: true })));
}

/**
 * Writes the state beside the file, makes sure that it has reached the disk, and only then renames it: at a power failure, one
 * whole state is there, the old one or the new.
 */
export async function saveState(path: string, { world, frozen }: State): Promise<void> {
  const beside = `${path}.new-${randomBytes(8).toString('hex')}`;
  try {
    await written(beside, `${frozen ? frozenLine : runningLine}\n${toSnapshot(world)}`);
    await rename(beside, path);
    await synced(dirname(path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes a new file that only its owner can read. It never overwrites, and so never follows a link. */
async function written(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Flushes a folder's entry to disk, which some systems (Windows) can't, and need not. */
async function synced(folder: string): Promise<void> {
  const file = await open(folder, 'r').catch(() => undefined);
  await file?.sync().catch(() => {});
  await file?.close();
}
