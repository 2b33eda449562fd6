interface Host extends HTMLElement {
  focusHeading?(): Promise<void>;
}

/** The focused element, in whatever shadow root; null if the page as a whole has the focus. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? null : at;
}

/** The title of the section that an element lies in. */
export const titleAround = (element: Element | null) =>
  element?.closest('section')?.querySelector<HTMLElement>('.nx-title') ?? null;

/**
 * Focuses the title of the section in which the focused control was, or else the heading of the element, if that control was
 * removed, and nothing else has the focus by now.
 */
export function focusInPlaceOf(gone: Element | null, host: Host, title: HTMLElement | null = null): void {
  if (!gone || gone.isConnected || focused() || !host.isConnected) return;
  if (!title?.isConnected) return void host.focusHeading?.();
  title.tabIndex = -1;
  title.focus();
}
