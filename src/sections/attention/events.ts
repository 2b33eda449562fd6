import type { AttentionKind, Severity } from './kinds.js';

/** A matter that needs a person, without anything about them. */
export interface Matter {
  readonly kind: AttentionKind;
  readonly severity: Severity;
  /** The page that mends it: `billing/reload`. */
  readonly page: string;
}

export interface AttentionChange {
  /** The page that mends each matter, except for mere information: `billing/reload`; as often as there are matters. */
  readonly pages: readonly string[];
  /** All matters, most urgent first; their number is the count for a badge. */
  readonly matters: readonly Matter[];
}

declare global {
  interface HTMLElementEventMap {
    'nx-attention-changed': CustomEvent<AttentionChange>;
  }
}
