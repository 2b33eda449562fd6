import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { State } from '../worlds/about.js';
import { DamagedWorld } from '../worlds/store.js';
import { stateIn } from './state-text.js';
import { countRows, cutUnfinished, rowsIn } from './store-rows.js';

/** The files of a world: steps in parts, each named by the number of steps before it, and states between them. */
export interface WorldFiles {
  readonly folder: string;
  /** The parts of its steps, by the number of steps before each. */
  readonly parts: number[];
  readonly states: number[];
  /** The number of its steps. */
  head: number;
}

export const named = (kind: 'steps' | 'state', after: number): string => `${kind}-${String(after).padStart(9, '0')}`;
const numberIn = (name: string): number => Number(name.slice(6));

/** The files in a world's folder, the last of which may end with a line that was never finished. */
export async function filesIn(folder: string): Promise<WorldFiles> {
  const names = (await readdir(folder)).toSorted();
  const parts = names.filter((it) => /^steps-\d{9}$/.test(it)).map(numberIn);
  const states = names.filter((it) => /^state-\d{9}$/.test(it)).map(numberIn);
  const begin = parts.at(-1);
  if (begin === undefined) throw new DamagedWorld(`there are no steps in ${folder}`);
  const last = join(folder, named('steps', begin));
  await cutUnfinished(last);
  return { folder, parts, states, head: begin + (await countRows(last)) };
}

/** The latest state that can be read, with the number of steps before it; none at the beginning. */
export async function latestState({ folder, states }: WorldFiles): Promise<readonly [after: number, state: State | undefined]> {
  for (const after of states.toReversed()) {
    const state = stateIn(await readFile(join(folder, named('state', after)), 'utf8'));
    if (state) return [after, state];
  }
  return [0, undefined];
}

/** The steps behind the first `from` of them. Throws `DamagedWorld` if one of them can't be read. */
export async function stepsIn({ folder, parts, head }: WorldFiles, from = 0): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, part] of parts.entries()) {
    const end = parts[index + 1] ?? head;
    if (end <= from) continue;
    const path = join(folder, named('steps', part));
    const steps = await rowsIn(path, end - part);
    if (steps.length < end - part) throw new DamagedWorld(`steps are missing at the end of ${path}`);
    found.push(...steps.slice(Math.max(0, from - part)));
  }
  return found;
}
