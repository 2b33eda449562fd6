export interface PageChange {
  /** As it stands in an address: `billing`, or with its open part `billing/reload`. */
  readonly page: string;
  /** What it is called, in the person's language. */
  readonly title: string;
}

declare global {
  interface HTMLElementEventMap {
    'nx-before-page-changed': CustomEvent<PageChange>;
    'nx-page-changed': CustomEvent<PageChange>;
  }
}
