import type { About, State } from '../../worlds/about.js';
import type { Kept, Listed } from '../../worlds/store.js';
import { stateIn } from '../state-text.js';
import type { Beginnings } from './beginnings.js';
import type { Asked } from './database.js';
import { checkpointOf, lineOf, stepsOf, type Ancestor } from './lineage.js';

/** A world as its table has it. */
export interface WorldRow {
  readonly id: string;
  readonly about: string;
  readonly head: number;
  readonly bytes: number;
  readonly engine: string;
  readonly begun_with: string;
}

export const listedIn = ({ about, head, bytes }: WorldRow): Listed => ({ about: JSON.parse(about) as About, steps: head, bytes });

/** The part of a world that is needed to go on. */
export async function keptIn(database: Asked, row: WorldRow, beginnings: Beginnings): Promise<Kept> {
  const about = JSON.parse(row.about) as About;
  const line = await lineOf(database, row.id);
  const [from, state] = (await latestState(database, line)) ?? [0, await beginnings.of(about, row.begun_with)];
  return { about, from, state, steps: await stepsOf(database, line, from), bytes: row.bytes };
}

/** The latest state that can be read, with the number of steps before it. */
async function latestState(database: Asked, line: readonly Ancestor[]): Promise<readonly [number, State] | undefined> {
  for (let nth = 0; ; nth++) {
    const found = await checkpointOf(database, line, nth);
    if (!found) return undefined;
    const state = stateIn(found.snapshot);
    if (state) return [found.seq, state];
  }
}
