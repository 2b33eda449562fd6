import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import type { SessionScope, SharedCall } from './session-scope.js';

/** Milliseconds for which an answer serves those that ask later, such as the elements of a page that opens. */
const moment = 2000;

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
  const key = endpoint.id + JSON.stringify(input);
  const known = scope.calls.get(key);
  const call = !isAnew && known?.answer ? known : begun(scope, endpoint, input);
  scope.calls.set(key, call);
  call.readers++;
  signal.addEventListener('abort', () => --call.readers || call.end());
  return call.answer as Promise<OutputOf<E>>;
}

function begun<E extends AnyEndpoint>(scope: SessionScope, endpoint: E, input: InputOf<E>): SharedCall {
  const ending = new AbortController();
  const answer = scope.call(endpoint, input, ending.signal);
  const end = () => {
    call.answer = undefined;
    ending.abort();
  };
  const call: SharedCall = { answer, readers: 0, end };
  answer.then(() => AbortSignal.timeout(moment).addEventListener('abort', end), end);
  return call;
}
