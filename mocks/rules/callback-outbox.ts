import { items } from '../collections/log.js';
import { minute } from '../time/durations.js';
import { usualCallbacks, type Callback, type CallbackFault, type CallbackSettings } from '../world/callback-entities.js';
import { changed } from '../world/copies.js';
import { drawn } from '../world/ids.js';
import type { World } from '../world/world.js';
import { ended } from './callback-life.js';

/** A callback to make. */
export type CallbackDraft = Pick<Callback, 'kind' | 'url' | 'fields' | 'body' | 'dueAt'>;

/** The most callbacks that wait for an answer at a time (docs/rules.md#callbacks). */
export const mostCallbacks = 10_000;

/** The delay of a callback that a fault makes late. */
const lateBy = 10 * minute;

export const callbackSettingsOf = ({ callbackSettings }: World, accountId: string): CallbackSettings =>
  callbackSettings.get(accountId) ?? usualCallbacks;

/** The callbacks of one occasion after a disturbance (docs/rules.md#callback-faults). */
function disturbed(fault: CallbackFault, drafts: readonly CallbackDraft[]): readonly CallbackDraft[] {
  switch (fault) {
    case 'late':
      return drafts.map((it) => ({ ...it, dueAt: it.dueAt + lateBy }));
    case 'twice':
      return drafts.flatMap((it) => [it, it]);
    case 'outOfOrder':
      return drafts.map((it, at) => ({ ...it, ...contentOf(drafts[drafts.length - 1 - at]!) }));
    case 'none':
    case 'lost':
      return drafts;
  }
}

const contentOf = ({ kind, url, fields, body }: Omit<CallbackDraft, 'dueAt'>) => ({
  kind,
  url,
  fields,
  ...(body !== undefined && { body }),
});

/** Puts the callbacks of one occasion into the world, in order, as the account's settings say. */
export function callBack(world: World, accountId: string, drafts: readonly CallbackDraft[]): World {
  const { fault } = callbackSettingsOf(world, accountId);
  return disturbed(fault, drafts).reduce((next, draft) => added(next, accountId, draft, fault === 'lost'), world);
}

function added(world: World, accountId: string, draft: CallbackDraft, isLost: boolean): World {
  const id = `cb_${String(world.serial).padStart(8, '0')}`;
  const callback: Callback = { ...draft, id, accountId, createdAt: world.now, state: 'waiting', attempts: [] };
  const next = drawn(world);
  if (!draft.url) return ended(next, callback, 'noAddress');
  if (isLost) return ended(next, callback, 'lost');
  if (world.callbacks.size >= mostCallbacks) return ended(next, callback, 'noRoom');
  return changed(next, { callbacks: next.callbacks.set(id, callback) });
}

/** Callbacks in the order in which they were made; those that are over come first. */
export const allCallbacks = ({ callbacks, pastCallbacks }: World): readonly Callback[] => [
  ...items(pastCallbacks),
  ...callbacks.values().toSorted(byId),
];

const byId = (a: Callback, b: Callback): number => a.id.localeCompare(b.id);

const bySending = (a: Callback, b: Callback): number => a.dueAt - b.dueAt || byId(a, b);

/** The first callback to send to each program, in the order of sending. Looks at each callback once, because there may be many. */
export function firstDue(
  callbacks: readonly Callback[],
  programOf: (url: string) => string,
): readonly (readonly [program: string, callback: Callback])[] {
  const first = new Map<string, Callback>();
  for (const callback of callbacks) {
    if (callback.state !== 'due') continue;
    const program = programOf(callback.url);
    const before = first.get(program);
    if (!before || bySending(callback, before) < 0) first.set(program, callback);
  }
  return [...first].toSorted(([, a], [, b]) => bySending(a, b));
}

/** Sends a callback once more, as a new one with the same content; undefined if there is none of this id. */
export function resent(world: World, id: string): World | undefined {
  const before = allCallbacks(world).find((it) => it.id === id);
  return before?.url ? added(world, before.accountId, { ...contentOf(before), dueAt: world.now }, false) : undefined;
}

/** Forgets callbacks whose first attempt is still to come. */
export function withdrawn(world: World, isWithdrawn: (callback: Callback) => boolean): World {
  const waiting = world.callbacks.values().filter((it) => it.state === 'waiting' && it.attempts.length === 0 && isWithdrawn(it));
  return changed(world, { callbacks: waiting.reduce((table, { id }) => table.delete(id), world.callbacks) });
}
