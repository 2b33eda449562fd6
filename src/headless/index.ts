import { clientOf, type Client } from '../api/client.js';
import { contract, type Adapter, type Input, type Name, type Output } from '../api/contract.js';
import type { AnyEndpoint } from '../api/endpoint.js';
import { changed } from '../core/backend.js';
import { scopeOf } from '../core/session-scope.js';
import { following, type Followed, type Following } from './following.js';

export type { Followed, Following } from './following.js';

/**
 * Follows a call without drawing anything: `listen` hears the state now, when the answer comes, when anything on the same client has
 * changed the backend's data, and when the session ends, after which nothing of it is there any more.
 *
 * @example follow(client, 'getBalance', {}, ({ data }) => show(data?.amount));
 */
export const follow = <K extends Name>(
  source: Client | Adapter,
  name: K,
  input: Input<K>,
  listen: (state: Followed<K>) => void,
): Following<K> => following(source, contract[name], input, listen);

/**
 * Makes a call that changes something, within the session. Everything that follows the same client then loads again, elements
 * included. Rejects with an `ApiError`.
 */
export async function act<K extends Name>(source: Client | Adapter, name: K, input: Input<K>): Promise<Output<K>> {
  const client = clientOf(source);
  const endpoint: AnyEndpoint = contract[name];
  const output = await scopeOf(client).call(endpoint, input);
  changed(client);
  return output as Output<K>;
}
