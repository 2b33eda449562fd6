import { isApiError, type ErrorCode, type PassageCode } from '../api/errors.js';
import type { FeatureHost } from './host.js';
import type { SessionController } from './session-watch.js';

/** The reason for which an element cannot show what it is for. */
export interface LoadFailure {
  /** The call's name in the contract; undefined if it was no call. */
  readonly operation: string | undefined;
  readonly code: ErrorCode | PassageCode;
}

/**
 * An element's stage, for the host: states for its style sheets (`nx-billing:state(loading)`), an event when the element first
 * shows all that it is for, and one when it cannot.
 */
export class Stage implements SessionController {
  /** A browser without custom states has no selector for them either. */
  readonly states: Set<string>;
  #told: 'nx-ready' | 'nx-load-failed' | undefined;

  constructor(
    private readonly host: FeatureHost & { readonly renderRoot: ParentNode },
    private readonly controllers: ReadonlySet<SessionController>,
  ) {
    this.states = host.attachInternals().states ?? new Set();
    this.states.add('loading');
    host.addController(this);
  }

  /** The next person's data loads anew. */
  sessionEnded(): void {
    this.#told = undefined;
  }

  hostUpdated(): void {
    const { renderRoot, supported } = this.host;
    const shows = (part: string) => renderRoot.querySelector(`[part~=${part}]`) !== null;
    this.states.clear();
    if (supported === undefined || shows('loading')) this.states.add('loading');
    if (supported === false) this.states.add('unsupported');
    if (shows('failure')) this.states.add('failed');
    if (shows('forbidden') || this.#error?.code === 'forbidden') this.states.add('forbidden');
    if (shows('empty')) this.states.add('empty');
    if (!this.states.has('loading')) this.#tell(this.states.has('failed'));
  }

  #tell(hasFailed: boolean) {
    if (this.#told === 'nx-ready' || (this.#told && hasFailed)) return;
    this.#told = hasFailed ? 'nx-load-failed' : 'nx-ready';
    if (hasFailed) this.host.emit('nx-load-failed', this.#failure);
    else this.host.emit('nx-ready', { element: this.host.localName });
  }

  get #failure(): LoadFailure {
    const { operation, code = this.host.supported ? 'unavailable' : 'unsupported' } = this.#error ?? {};
    return { operation, code };
  }

  get #error() {
    return [...this.controllers].map(({ error }) => error).find(isApiError);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nx-ready': CustomEvent<{ readonly element: string }>;
    'nx-load-failed': CustomEvent<LoadFailure>;
  }
}
