import { ApiError, isApiError } from '../api/errors.js';
import type { Failure } from './failure.js';
import type { FeatureHost } from './host.js';
import { warn } from './warn.js';

/** Codes that only the page's developer can do something about. */
const developers: readonly string[] = ['unknown', 'badAnswer', 'unsupported'];

/**
 * Reports a failed call to the host, and warns the developer once of errors that are theirs. The element shows the failure to the
 * person.
 */
export function reportFailure(element: HTMLElement, error: unknown): Failure {
  const { code, operation, path, cause } = isApiError(error) ? error : new ApiError('unknown', { cause: error });
  const failure = { operation, code, path, cause };
  if (developers.includes(code)) warn((texts) => texts.warnOfFailure(element, failure));
  return failure;
}

/** Milliseconds in which a host's script may load and set a backend. */
const patience = 3000;

/** Warns if an element gets no backend, because it would wait for ever without an explanation. */
export function wantBackend(host: FeatureHost): void {
  const look = () => host.client ?? warn((texts) => texts.warnOfNoBackend(host));
  let timer = 0;
  host.addController({
    hostConnected: () => void (timer = window.setTimeout(look, patience)),
    hostDisconnected: () => clearTimeout(timer),
  });
}

/** Warns of an attribute with a value that it may not have; the first of the known ones is used then. */
export function wantValue(element: Element, attribute: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) warn((texts) => texts.warnOfValue(element, attribute, value, known));
}

/** Warns of a script that removes an element's child whenever it is put back, which would block the page. */
export const takenAway = (element: Element): void => warn((texts) => texts.warnOfTaking(element));
