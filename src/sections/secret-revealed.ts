export {};

declare global {
  interface HTMLElementEventMap {
    'nx-secret-revealed': CustomEvent<object>;
  }
}
