import { items } from '../collections/log.js';
import { mostCallbacks } from '../rules/callback-outbox.js';
import { isTaken, persistence } from '../rules/callback-retries.js';
import type { Callback } from '../world/callback-entities.js';
import type { World } from '../world/world.js';

const isOpen = ({ state }: Callback): boolean => state === 'waiting' || state === 'due';

/** Attempts are made one after the other, within the time for it, and none follows one that was taken. */
function* attempts({ id, kind, attempts: made }: Callback, now: number): Iterable<string> {
  for (const [at, it] of made.entries()) {
    const next = made[at + 1];
    if (it.at > (next?.at ?? now)) yield `${id}: an attempt after the one that follows`;
    if (it.at - made[0]!.at > persistence(kind) && next) yield `${id}: goes on for too long`;
    if (isTaken(it.status) && next) yield `${id}: sent again after it was taken`;
  }
}

/** Violations in the callbacks to programs. */
export function checkCallbacks({ callbacks, pastCallbacks, accounts, now }: World): readonly string[] {
  const [open, past] = [callbacks.toJSON(), items(pastCallbacks)];
  const ids = [...open.map(([id]) => id), ...past.map(({ id }) => id)];
  return [
    ...(open.length > mostCallbacks ? [`${open.length} callbacks wait`] : []),
    ...(new Set(ids).size === ids.length ? [] : ['two callbacks of one id']),
    ...open.flatMap(([key, it]) => [
      ...(key === it.id && isOpen(it) && it.url ? [] : [`callbacks: ${it.id}, ${it.state}, lies under ${key}`]),
      ...(it.state === 'waiting' && it.dueAt < now ? [`${it.id}: should have been due at ${it.dueAt}`] : []),
    ]),
    ...past.filter(isOpen).map(({ id, state }) => `${id}: over, and ${state}`),
    ...[...open.map(([, it]) => it), ...past].flatMap((it) => [
      ...(accounts.has(it.accountId) ? [] : [`${it.id}: of no account`]),
      ...attempts(it, now),
    ]),
  ];
}
