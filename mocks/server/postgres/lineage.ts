import { hash } from '../../collections/hash.js';
import { DamagedWorld } from '../../worlds/store.js';
import type { Asked } from './database.js';

/** A world, or one that it comes from, with the number of steps up to which it counts. */
export interface Ancestor {
  readonly id: string;
  readonly high: number;
}

export const sumOf = (text: string): string => hash(text).toString(16).padStart(8, '0');

const line = `
WITH RECURSIVE line (id, parent, low, high) AS (
  SELECT id, parent, parent_seq, head FROM nexmo_mock.world WHERE id = $1
  UNION ALL
  SELECT world.id, world.parent, world.parent_seq, least(line.low, line.high)
  FROM nexmo_mock.world JOIN line ON world.id = line.parent
) SELECT id, high FROM line`;

/** A world and those that it was forked from, each up to the step that still counts; the world itself first. */
export const lineOf = (database: Asked, id: string) => database.query<Ancestor>(line, [id]);

const columns = (line: readonly Ancestor[]) => [line.map(({ id }) => id), line.map(({ high }) => high)];

const latest = `
SELECT seq, snapshot FROM nexmo_mock.checkpoint
JOIN unnest($1::text[], $2::integer[]) AS line (id, high) ON world = line.id AND seq <= line.high
ORDER BY seq DESC LIMIT 1 OFFSET $3`;

/** One of the states on the way, the latest first. */
export async function checkpointOf(database: Asked, line: readonly Ancestor[], nth: number) {
  return (await database.query<{ seq: number; snapshot: string }>(latest, [...columns(line), nth]))[0];
}

const behind = `
SELECT world, seq, sum, step FROM nexmo_mock.step
JOIN unnest($1::text[], $2::integer[]) AS line (id, high) ON world = line.id AND seq < line.high
WHERE seq >= $3 ORDER BY seq`;

interface StepRow {
  readonly world: string;
  readonly seq: number;
  readonly sum: string;
  readonly step: string;
}

/** The steps behind the first `from` of them. Throws `DamagedWorld` if one is missing or was changed. */
export async function stepsOf(database: Asked, line: readonly Ancestor[], from: number): Promise<readonly string[]> {
  const rows = await database.query<StepRow>(behind, [...columns(line), from]);
  const head = line[0]?.high ?? from;
  rows.forEach(({ world, seq, sum, step }, at) => {
    if (seq !== from + at) throw new DamagedWorld(`step ${from + at} of the world ${line[0]!.id} is missing in its table`);
    if (sum !== sumOf(step)) throw new DamagedWorld(`the row of step ${seq} of the world ${world} is damaged`);
  });
  if (from + rows.length < head)
    throw new DamagedWorld(`step ${from + rows.length} of the world ${line[0]!.id} is missing in its table`);
  return rows.map(({ step }) => step);
}
