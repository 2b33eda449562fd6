import { html, render } from 'lit';

/**
 * Leads the host's own children on into the slots of a page's element: one with `slot="billing/before-payments"` into
 * `before-payments` of `<nx-billing>`.
 */
export function leadOn(children: Iterable<Element>, page: HTMLElement): void {
  const slots = Array.from(children, (child) => {
    const [element, slot] = child.slot.split('/');
    return page.localName.endsWith(`-${element}`) ? html`<slot name="${element}/${slot}" slot=${slot}></slot>` : '';
  });
  render(slots, page);
}
