import type { ApiError } from '../api/errors.js';

/** A failure between an element and its backend, without anything that was sent. */
export interface Failure {
  /** The call's name in the contract. */
  readonly operation: string | undefined;
  readonly code: ApiError['code'];
  /** The place at which an answer breaks the contract: `items.3.status`. */
  readonly path: string | undefined;
  /** The error that was thrown below. */
  readonly cause: unknown;
}

declare global {
  interface HTMLElementEventMap {
    'nx-error': CustomEvent<Failure>;
  }
}
