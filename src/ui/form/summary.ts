import { html } from 'lit';

export interface WrongField {
  readonly id: string;
  readonly text: string;
}

/**
 * The error summary above a form. It takes the focus, and each line leads to its field.
 *
 * @csspart summary - The list of errors above a form.
 */
export const summary = (title: string, errors: readonly WrongField[]) => html`
  <section class="nx-summary" part="summary" tabindex="-1" aria-label=${title}>
    <p>${title}</p>
    <ul>
      ${errors.map(({ id, text }) => html`<li><a href="#${id}" @click=${follow}>${text}</a></li>`)}
    </ul>
  </section>
`;

// Focuses the field by script, because fragments do not reach into shadow roots, and a host's router must not see them.
function follow(event: Event) {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  (link.getRootNode() as Document | ShadowRoot).getElementById(link.hash.slice(1))?.focus();
}
