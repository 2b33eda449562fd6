import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import type { SessionScope, SharedCall } from './session-scope.js';

/** Milliseconds for which an answer serves those that ask later, such as the elements of a page that opens. */
const moment = 1000;

/**
 * Makes one call for all in a session that ask the same, until the last of them leaves it by its signal. `isAnew` makes another one,
 * which serves those that ask later.
 */
export function share<E extends AnyEndpoint>(
  scope: SessionScope,
  endpoint: E,
  input: InputOf<E>,
  signal: AbortSignal,
  isAnew: boolean,
): Promise<OutputOf<E>> {
  const { calls } = scope;
  const key = endpoint.id + JSON.stringify(input);
  const call = (!isAnew && calls.get(key)) || begun();
  call.readers++;
  signal.addEventListener('abort', () => --call.readers || call.end());
  return call.answer as Promise<OutputOf<E>>;

  function begun(): SharedCall {
    const ending = new AbortController();
    const answer = scope.call(endpoint, input, ending.signal);
    const end = () => {
      // Others that ask the same may have a newer one by now.
      if (calls.get(key) === made) calls.delete(key);
      ending.abort();
    };
    const made: SharedCall = { answer, readers: 0, end };
    answer.then(() => AbortSignal.timeout(moment).addEventListener('abort', end), end);
    calls.set(key, made);
    return made;
  }
}
