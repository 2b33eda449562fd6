import { open, readFile, truncate } from 'node:fs/promises';
import { hash } from '../collections/hash.js';
import { DamagedWorld } from '../worlds/store.js';

const sumOf = (text: string): string => hash(text).toString(16).padStart(8, '0');

/** A step on its line, with a sum by which damage is seen. A step is JSON, and so has no line break. */
const rowOf = (step: string): string => `${sumOf(step)} ${step}\n`;

/** Adds steps to the end of a file, and makes sure that they have reached the disk. If they can not, the file is as it was. */
export async function appendRows(path: string, steps: readonly string[]): Promise<number> {
  const bytes = Buffer.from(steps.map(rowOf).join(''));
  const file = await open(path, 'a', 0o600);
  const { size } = await file.stat();
  try {
    await file.appendFile(bytes);
    await file.datasync();
    return bytes.length;
  } catch (error) {
    await file.truncate(size).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
}

/** The step on a line; undefined if it is damaged. */
export function stepOn(row: string): string | undefined {
  const step = row.slice(9);
  return row[8] === ' ' && row.slice(0, 8) === sumOf(step) ? step : undefined;
}

/** The first steps of a file, at most so many. */
export async function rowsIn(path: string, most = Infinity): Promise<readonly string[]> {
  const rows = (await readFile(path, 'utf8')).split('\n').slice(0, -1).slice(0, most);
  return rows.map((row, at) => {
    const step = stepOn(row);
    if (step !== undefined) return step;
    throw new DamagedWorld(`line ${at + 1} of ${path} is damaged`);
  });
}

/** The number of steps in a file. */
export async function countRows(path: string): Promise<number> {
  const bytes = await readFile(path);
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

/** Cuts off the beginning of a line that was never finished. Nobody was told that it is there. */
export async function cutUnfinished(path: string): Promise<void> {
  const bytes = await readFile(path);
  const end = bytes.lastIndexOf(10) + 1;
  if (end < bytes.length) await truncate(path, end);
}
