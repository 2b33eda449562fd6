import type { Client } from '../api/client.js';
import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { ApiError } from '../api/errors.js';
import type { NewSession, Session } from '../api/session.js';
import { draftsFor } from './drafts.js';

/** What happens to a backend as a whole, told to every element that uses the same client. */
export type BackendEvent = 'changed' | 'retried' | 'started' | 'ended';

const events = new EventTarget();
/** Clients through which somebody is signed in, as far as their answers tell. */
const inSession = new WeakSet<Client>();

const tell = (type: BackendEvent, client: Client) => events.dispatchEvent(new CustomEvent(type, { detail: client }));

/** Hears what happens to whatever client `current` names then, until the signal ends it. */
export function hear(type: BackendEvent, current: () => Client | undefined, then: () => void, signal: AbortSignal): void {
  events.addEventListener(type, (event) => (event as CustomEvent<Client>).detail === current() && then(), { signal });
}

/** Says that the backend may know more than is on screen: after a write, or when its clock was moved. */
export const changed = (client: Client): void => void tell('changed', client);

/** A person wants another try: whatever has failed on this backend asks again. */
export const retry = (client: Client): void => void tell('retried', client);

/** Makes a call, and learns from its answer whether there is a session. */
export async function call<E extends AnyEndpoint>(
  client: Client,
  row: E,
  input: InputOf<E>,
  signal?: AbortSignal,
): Promise<OutputOf<E>> {
  try {
    const output = await client.call(row, input, signal);
    if (row.access !== 'public') inSession.add(client);
    return output;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'unauthorized') endSession(client);
    throw error;
  }
}

/** A session begins: its token goes to the client and nowhere else. */
export function startSession(client: Client, { token, ...session }: NewSession): Session {
  client.authorize?.(token);
  inSession.add(client);
  draftsFor(client, session.user.id);
  tell('started', client);
  changed(client);
  return session;
}

/** A session is over: nothing of it stays on screen. */
export function endSession(client: Client): void {
  client.authorize?.();
  if (inSession.delete(client)) tell('ended', client);
}
