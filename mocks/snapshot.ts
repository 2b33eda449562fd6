import { Table } from './table.js';
import { emptyWorld, type World } from './world.js';

const version = 1;

/** A world as text; the same world gives the same text, to the byte. */
export const toSnapshot = (world: World): string => JSON.stringify({ version, ...world });

/** The world that a text holds. Throws `SyntaxError` or `TypeError` for any other text. */
export function fromSnapshot(text: string): World {
  const { version: written, ...saved } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
  if (written !== version) throw new TypeError(`Not a snapshot of version ${version}`);
  const entries = Object.entries(emptyWorld({ now: 0 })).map(([name, empty]) => {
    const value = saved[name];
    if (typeof value !== (empty instanceof Table ? 'object' : typeof empty)) throw new TypeError(`The snapshot lacks ${name}`);
    return [name, empty instanceof Table ? Table.from(value as [string, never][]) : value];
  });
  return Object.fromEntries(entries) as World;
}
