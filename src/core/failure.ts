import type { ApiError } from '../api/errors.js';

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
