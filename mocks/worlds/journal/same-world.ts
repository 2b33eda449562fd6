import { createHash } from 'node:crypto';
import { changed } from '../../world/copies.js';
import type { World } from '../../world/world.js';
import { hiddenInAddresses } from './addresses.js';
import { secretsOf } from './names.js';

const escaped = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Wrong codes are nobody's secrets, and differ all the same. */
const withoutEntries = (name: string, value: unknown): unknown =>
  name === 'checks' && Array.isArray(value) ? value.map((it: object) => ({ ...it, code: '' })) : value;

/** A word that is the same for worlds that differ in nothing but their secrets. */
export function wordOf(world: World): string {
  const secrets = [...new Set(secretsOf(world).values())].filter(({ length }) => length > 3);
  const longestFirst = secrets.toSorted((a, b) => b.length - a.length).map(escaped);
  const text = hiddenInAddresses(JSON.stringify(changed(world, { realm: undefined }), withoutEntries));
  // A code of digits is no part of a number.
  const found = new RegExp(`(?<![\\w:,[.+-])(?:${longestFirst.join('|')})(?!\\w)`, 'g');
  const left = secrets.length === 0 ? text : text.replace(found, '•');
  return createHash('sha256').update(left).digest('hex').slice(0, 16);
}
