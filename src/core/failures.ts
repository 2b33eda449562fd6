import { ApiError, isApiError } from '../api/errors.js';
import type { Failure } from './failure.js';
import type { FeatureHost } from './host.js';

/** Codes that only whoever made the page can do something about. */
const developers: readonly string[] = ['unknown', 'badAnswer', 'unsupported'];

/** The words for developers load when there is something to say. */
const warnings = () => import('./developer-warnings.js');

/** A failed call, for the host; whoever made the page is told, once, of what is theirs to mend. A person sees it in the element. */
export function reportFailure(element: HTMLElement, error: unknown): Failure {
  const { code, operation, path, cause } = isApiError(error) ? error : new ApiError('unknown', { cause: error });
  const failure = { operation, code, path, cause };
  if (developers.includes(code)) void warnings().then(({ warnOfFailure }) => warnOfFailure(element, failure));
  return failure;
}

/** Long enough for a host's script to come and set a backend. Milliseconds. */
const patience = 3000;

/** An element that nobody gives a backend waits for ever: whoever made the page should know why. */
export function wantBackend(host: FeatureHost): void {
  const look = () => host.client ?? warnings().then(({ warnOfNoBackend }) => warnOfNoBackend(host));
  let timer = 0;
  host.addController({
    hostConnected: () => void (timer = window.setTimeout(look, patience)),
    hostDisconnected: () => clearTimeout(timer),
  });
}

/** Somebody's script takes away what an element draws in, whenever it is put back: the page would stand still. */
export const takenAway = (element: Element): void => void warnings().then(({ warnOfTaking }) => warnOfTaking(element));

declare global {
  interface HTMLElementEventMap {
    'nx-error': CustomEvent<Failure>;
  }
}
