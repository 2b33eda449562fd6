import * as z from 'zod/mini';
import { items, type Log } from '../collections/log.js';
import { Table } from '../collections/table.js';
import { json } from '../engine/answers.js';
import { queryOf } from '../engine/input.js';
import type { World } from '../world/world.js';
import { parsed, whole } from './input.js';
import { hidden, masked } from './masked.js';
import type { ControlRoutes } from './routes.js';

/** Tables whose keys are secrets. */
const bySecret: ReadonlySet<string> = new Set(['sessions', 'passwordResets', 'spentTokens', 'methodOwners']);

/** The key of an entity as it is shown. */
export const shownKey = (kind: string, key: string): string => (bySecret.has(kind) ? hidden(key) : key);

/** True for a list that grows, which is kept in chunks. */
export const isLog = (value: unknown): value is Log<unknown> =>
  typeof value === 'object' && value !== null && 'chunks' in value && 'tail' in value;

/** Plain data for people: a log as the list of its items, and no secrets. */
export const shownEntity = (entity: unknown): unknown =>
  masked(JSON.parse(JSON.stringify(entity, (_, value: unknown) => (isLog(value) ? items(value) : value))));

/** The parts of a world that hold many things of one kind. */
export const kindsOf = (world: World): readonly (readonly [kind: string, all: Table<unknown> | Log<unknown>])[] =>
  Object.entries(world).filter((entry): entry is [string, Table<unknown> | Log<unknown>] => {
    const [, value] = entry as [string, unknown];
    return value instanceof Table || isLog(value);
  });

/** Each entity of one kind with its key; an item of a list has its place, from 1. */
const entriesOf = (all: Table<unknown> | Log<unknown>): readonly (readonly [key: string, entity: unknown])[] =>
  all instanceof Table ? all.toJSON() : items(all).map((it, at) => [String(at + 1), it]);

const Filter = z.strictObject({
  kind: z.optional(z.string()),
  search: z.optional(z.string().check(z.maxLength(200))),
  skip: z.optional(whole(0, 999_999_999)),
  size: z.optional(whole(1, 1000)),
});

/** The entities of the world, by kind, and by words in them. */
export const entityRoutes: ControlRoutes = {
  'GET /_mock/entities'({ world }, { url }) {
    const { kind, search = '', skip = 0, size = 100 } = parsed(Filter, queryOf(url));
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = kindsOf(world);
    const found = kinds
      .filter(([name]) => kind === undefined || name === kind)
      .flatMap(([name, all]) => entriesOf(all).map(([key, it]) => ({ kind: name, key: shownKey(name, key), it })))
      .map(({ it, ...named }) => ({ ...named, entity: shownEntity(it) }))
      .filter((it) => holds(JSON.stringify(it).toLowerCase(), words));
    return json({ entities: found.slice(skip, skip + size), total: found.length, kinds: kinds.map(([name]) => name) });
  },
};

const holds = (text: string, words: readonly string[]): boolean => words.every((it) => text.includes(it));
