import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SnapshotError } from '../world/snapshot.js';
import type { World } from '../world/world.js';
import type { State } from '../worlds/about.js';
import { replaced } from './durable-files.js';
import { changeText, readState, statePieces } from './state-text.js';
import { appendRows } from './store-rows.js';

export type { State };

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
  const text = await readFile(path, 'utf8');
  try {
    return readState(text);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    const keptAs = freeName(path);
    await rename(path, keptAs);
    throw new DamagedState(path, keptAs, error.message);
  }
}

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

/** Writes the whole state so that one is always there; returns its bytes. */
export async function saveState(path: string, state: State): Promise<number> {
  const { pieces, length } = await statePieces(state);
  await replaced(path, pieces);
  return length;
}

/** The bytes of a state file; 0 if it is gone. */
export const sizeOfState = (path: string): Promise<number> => stat(path).then(({ size }) => size, () => 0); // prettier-ignore

/** Adds to a file how its state has become another; returns the bytes that were added. */
export const saveChange = (path: string, before: World, state: State): Promise<number> =>
  appendRows(path, [changeText(before, state)]);
