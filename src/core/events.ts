/** Names of the kit's events; each is declared beside the element that fires it. */
export type KitEvent = keyof HTMLElementEventMap & `nx-${string}`;
export type DetailOf<K extends KitEvent> = HTMLElementEventMap[K] extends CustomEvent<infer D> ? D : never;

/**
 * Fires a typed event that leaves shadow roots. Returns false if the host has stopped it, which is possible for `nx-before-…`.
 */
export function emit<K extends KitEvent>(from: HTMLElement, type: K, detail: DetailOf<K>): boolean {
  const cancelable = type.startsWith('nx-before-');
  /** @internal (the manifest takes events from each element's `@fires`) */
  return from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
