import type { Client } from '../api/client.js';
import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';

/** The follower of one call, which goes out under this id. */
export interface Follower {
  readonly requestId: string;
  readonly follow: (answer: Promise<unknown>, signal: AbortSignal | undefined) => void;
}

/** The followers of the calls through each client. */
export const followers = new WeakMap<Client, (operation: string) => Follower>();

/** Makes a call, which the client's observer is told of, if it has one. */
export function observed<E extends AnyEndpoint>(
  client: Client,
  endpoint: E,
  input: InputOf<E>,
  signal?: AbortSignal,
): Promise<OutputOf<E>> {
  const { requestId, follow } = followers.get(client)?.(endpoint.id) ?? {};
  const answer = client.call(endpoint, input, signal, requestId);
  follow?.(answer, signal);
  return answer;
}
