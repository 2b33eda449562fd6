import { html, nothing } from 'lit';

export interface ButtonProps {
  readonly label: unknown;
  readonly onClick: (event: Event) => void;
  readonly look?: 'plain' | 'link' | 'primary' | 'danger';
  /** Takes the focus when its dialog opens. */
  readonly focus?: boolean;
  readonly busy?: boolean;
  /** The accessible name, if the label is too short without the text around it. */
  readonly name?: string;
}

/** A button for an action. While busy it stays focusable, because a disabled one would lose the focus. */
export const button = ({ label, onClick, look = 'plain', busy = false, focus = false, name }: ButtonProps) => html`
  <button
    type="button"
    class="nx-${look}"
    part="button"
    ?autofocus=${focus}
    aria-label=${name ?? nothing}
    aria-disabled=${busy ? 'true' : nothing}
    aria-busy=${busy ? 'true' : nothing}
    @click=${busy ? undefined : onClick}
  >
    ${label}
  </button>
`;

interface SubmitOptions {
  readonly look?: 'primary' | 'plain';
  readonly hidden?: boolean;
}

/**
 * Submits its form; a hidden one serves the Enter key alone.
 *
 * @csspart submit - The button that sends a form.
 */
export const submit = (label: string, busy: boolean, { look = 'primary', hidden = false }: SubmitOptions = {}) => html`
  <button
    class="nx-${look}"
    part="submit"
    ?hidden=${hidden}
    aria-disabled=${busy ? 'true' : nothing}
    aria-busy=${busy ? 'true' : nothing}
  >
    ${label}
  </button>
`;
