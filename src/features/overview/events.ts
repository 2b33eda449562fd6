export interface AttentionChange {
  /** The page that mends each matter, except for mere information: `billing/reload`; as often as there are matters. */
  readonly pages: readonly string[];
}

declare global {
  interface HTMLElementEventMap {
    'nx-attention-changed': CustomEvent<AttentionChange>;
  }
}
