export interface PageWish {
  /** The page as in the dashboard's address: `numbers`, or with its part `billing/reload`. */
  readonly page: string;
}

declare global {
  interface HTMLElementEventMap {
    'nx-page-requested': CustomEvent<PageWish>;
  }
}
