import type { ReactiveController } from 'lit';
import { ApiError, isApiError } from '../api/errors.js';
import type { FeatureHost } from './host.js';

/** What went wrong between an element and its backend. Nothing of what was sent. */
export interface Failure {
  /** The call, as the contract names it. */
  readonly operation: string | undefined;
  readonly code: ApiError['code'];
  /** Where an answer breaks the contract: `items.3.status`. */
  readonly path: string | undefined;
  /** What was thrown below. */
  readonly cause: unknown;
}

/** Codes that only whoever made the page can do something about. */
const developers: readonly string[] = ['unknown', 'badAnswer', 'unsupported'];
const warned = new Set<string>();

function warn(element: HTMLElement, words: string, ...more: readonly unknown[]) {
  const text = `<${element.localName}>: ${words}`;
  if (!warned.has(text)) console.warn(text, ...more);
  warned.add(text);
}

/** A failed call, for the host; whoever made the page is told, once, of what is theirs to mend. A person sees it in the element. */
export function told(element: HTMLElement, error: unknown): Failure {
  const { code, operation, path, cause } = isApiError(error) ? error : new ApiError('unknown', { cause: error });
  if (developers.includes(code))
    warn(element, `${operation ?? 'a call'} failed: ${code}${path ? ` at ${path}` : ''}.`, cause ?? '');
  return { operation, code, path, cause };
}

/** Long enough for a host's script to come and set a backend. Milliseconds. */
const patience = 3000;

/** An element that nobody gives a backend waits for ever: whoever made the page should know why. */
export class BackendWanted implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: FeatureHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    const say = () =>
      host.client || warn(host, 'has no backend: put it into <nx-provider> with a base-url or an adapter, or set its adapter.');
    this.#timer = setTimeout(say, patience);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nx-error': CustomEvent<Failure>;
  }
}
