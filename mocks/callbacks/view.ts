import { allCallbacks } from '../rules/callback-outbox.js';
import { simulatedReply } from '../rules/webhooks.js';
import type { Callback, CallbackKind } from '../world/callback-entities.js';
import type { World } from '../world/world.js';
import { shownAddress } from './shown-address.js';

/** A callback for people and tests: what is sent, how it stands, what came back, and when it is tried again. */
export interface CallbackView {
  readonly id: string;
  readonly kind: CallbackKind;
  readonly account: string;
  /** The address, without what may be secret. */
  readonly url: string;
  readonly state: Callback['state'];
  readonly createdAt: string;
  /** The time of the next attempt; null if there is none. */
  readonly next: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly attempts: readonly { readonly at: string; readonly status: number | null; readonly said: string }[];
}

const written = (at: number): string => new Date(at).toISOString();

function viewOf({ id, kind, accountId, url, state, createdAt, dueAt, fields, attempts }: Callback): CallbackView {
  const isOpen = state === 'waiting' || state === 'due';
  return {
    id,
    kind,
    account: accountId,
    url: shownAddress(url),
    state,
    createdAt: written(createdAt),
    next: isOpen ? written(dueAt) : null,
    fields,
    attempts: attempts.map(({ at, status, said }) => ({ at: written(at), status, said })),
  };
}

export interface CallbackFilter {
  readonly kind?: CallbackKind | undefined;
  readonly state?: Callback['state'] | undefined;
  readonly account?: string | undefined;
}

/** The callbacks of a world, those made last first. */
export function callbacksOf(
  { world }: { readonly world: World },
  { kind, state, account }: CallbackFilter = {},
): readonly CallbackView[] {
  const found = allCallbacks(world).filter(
    (it) => (!kind || it.kind === kind) && (!state || it.state === state) && (!account || it.accountId === account),
  );
  return found.toSorted((a, b) => (a.id < b.id ? 1 : -1)).map(viewOf);
}

/** Attempts of one world that another one, to which time went back, does not know: they can not be taken back. */
export function sentSince(before: World, after: World): readonly CallbackView[] {
  const made = new Map(allCallbacks(after).map(({ id, attempts }) => [id, attempts.length]));
  return allCallbacks(before)
    .filter(({ id, url, attempts }) => attempts.length > (made.get(id) ?? 0) && !simulatedReply(url))
    .map(viewOf);
}
