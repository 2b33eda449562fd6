interface Host extends HTMLElement {
  focusHeading?(): Promise<void>;
}

/** The focused element, in whatever shadow root; null if the page as a whole has the focus. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? null : at;
}

/** Focuses the heading of the element if the focused control was removed, and nothing else has the focus by now. */
export function focusInPlaceOf(gone: Element | null, host: Host): void {
  if (gone && !gone.isConnected && !focused() && host.isConnected) void host.focusHeading?.();
}
