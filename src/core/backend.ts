import type { Client } from '../api/client.js';
import type { NewSession, Session } from '../api/session.js';
import { pageWide } from './page-wide.js';
import { scopeOf } from './session-scope.js';
import { withOtherWindows } from './session-watch.js';

/** Events of a backend as a whole, published to every element that uses the same client. */
export type BackendEvent = 'changed' | 'retried';

const events = pageWide('backend', () => new EventTarget());

const publish = (type: BackendEvent, client: Client) => events.dispatchEvent(new CustomEvent(type, { detail: client }));

/** Subscribes to events of the client that `current` returns at that time, until the signal aborts. */
export function subscribe(type: BackendEvent, current: () => Client | undefined, then: () => void, signal: AbortSignal): void {
  events.addEventListener(type, (event) => (event as CustomEvent<Client>).detail === current() && then(), { signal });
}

/** Publishes that the backend's data may have changed: after a write, or when its clock was moved. */
export function changed(client: Client): void {
  scopeOf(client).calls.clear();
  publish('changed', client);
}

/** Publishes a retry by the person: every failed query on this backend loads again. */
export const retry = (client: Client): void => void publish('retried', client);

/** Ends the session of a client, with everything in it. */
export const endSession = (client: Client): void => scopeOf(client).end();

/** Begins a session. Its token goes to the client and nowhere else. */
export function startSession(client: Client, { token, ...session }: NewSession): Session {
  const before = scopeOf(client);
  before.start(session, token);
  withOtherWindows(({ publish: tell }) => tell(client, 'came'));
  // The same person's session continues, so its elements reload; a new session's do so anyway.
  if (scopeOf(client) === before) changed(client);
  return session;
}
