import { html, render } from 'lit';

/**
 * Leads the host's own children on into the slots of a page's element: one with `slot="billing/before-payments"` into
 * `before-payments` of `<nx-billing>`.
 */
export function leadOn(children: Iterable<Element>, element: HTMLElement): void {
  const slots = Array.from(children, ({ slot }) => {
    const [name, inner] = slot.split('/');
    return element.localName.endsWith(`-${name}`) ? html`<slot name=${slot} slot=${inner}></slot>` : '';
  });
  render(slots, element);
}
