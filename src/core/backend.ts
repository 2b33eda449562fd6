import type { Client } from '../api/client.js';
import type { NewSession, Session } from '../api/session.js';
import { scopeOf } from './session-scope.js';
import { withOtherWindows } from './session-watch.js';

/** What happens to a backend as a whole, told to every element that uses the same client. */
export type BackendEvent = 'changed' | 'retried';

const events = new EventTarget();

const publish = (type: BackendEvent, client: Client) => events.dispatchEvent(new CustomEvent(type, { detail: client }));

/** Hears what happens to whatever client `current` names then, until the signal ends it. */
export function subscribe(type: BackendEvent, current: () => Client | undefined, then: () => void, signal: AbortSignal): void {
  events.addEventListener(type, (event) => (event as CustomEvent<Client>).detail === current() && then(), { signal });
}

/** Says that the backend may know more than is on screen: after a write, or when its clock was moved. */
export const changed = (client: Client): void => void publish('changed', client);

/** A person wants another try: whatever has failed on this backend asks again. */
export const retry = (client: Client): void => void publish('retried', client);

/** Whoever is signed in leaves: nothing of their session goes on. */
export const endSession = (client: Client): void => scopeOf(client).end();

/** A session begins: its token goes to the client and nowhere else. */
export function startSession(client: Client, { token, ...session }: NewSession): Session {
  const before = scopeOf(client);
  before.start(session, token);
  withOtherWindows(({ publish: tell }) => tell(client, 'came'));
  // Whoever has just come in is shown everything anew.
  if (scopeOf(client) === before) changed(client);
  return session;
}
