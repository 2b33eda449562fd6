interface Host extends HTMLElement {
  focusHeading?(): Promise<void>;
}

/** What has the focus, however deep; nothing where it is on the page as a whole. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? null : at;
}

/** Where what had the focus is gone, and nothing else has it by now, the heading of its element takes it. */
export function focusInPlaceOf(gone: Element | null, host: Host): void {
  if (gone && !gone.isConnected && !focused() && host.isConnected) void host.focusHeading?.();
}
