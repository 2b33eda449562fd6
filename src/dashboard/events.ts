export interface PageChange {
  /** The page as in an address: `billing`, or with its open part `billing/reload`. */
  readonly page: string;
  /** The page's name in the person's language. */
  readonly title: string;
}

declare global {
  interface HTMLElementEventMap {
    'nx-before-page-changed': CustomEvent<PageChange>;
    'nx-page-changed': CustomEvent<PageChange>;
  }
}
