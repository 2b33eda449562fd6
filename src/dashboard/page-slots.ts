import { html, render } from 'lit';
import { tagOf } from './pages.js';

type Host = Pick<HTMLElement, 'children' | 'localName'>;

/**
 * Leads the host's own children of a dashboard on into the slots of a page's element: one with `slot="billing/before-payments"` into
 * `before-payments` of `<nx-billing>`.
 */
export function leadOn(dashboard: Host, page: HTMLElement): void {
  const slots = Array.from(dashboard.children, (child) => {
    const [element = '', slot] = child.slot.split('/');
    return page.localName === tagOf(element, dashboard) ? html`<slot name="${element}/${slot}" slot=${slot}></slot>` : '';
  });
  render(slots, page);
}
