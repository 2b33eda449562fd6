// Written by `npm run tokens` from the token files beside it.
import { css } from 'lit';
import { colorStyles } from './color-styles.js';

/** Every token as the parts use it: the host's own value, or the kit's; colours keep their contrast whatever is set. */
export const tokenStyles = css`
  :host {
    --_asked: var(--nx-contrast);
    --_button-radius: var(--nx-button-radius, var(--_radius));
    --_button-weight: var(--nx-button-weight, 500);
    --_card-padding: var(--nx-card-padding, var(--_padding));
    --_card-radius: var(--nx-card-radius, min(1.5rem, var(--_radius) * 1.5));
    --_contrast: var(--_asked, 4.5);
    --_control: max(24px, calc(var(--nx-control, 2.5rem) * var(--_density)));
    --_density: var(--nx-density, 1);
    --_field-radius: var(--nx-field-radius, var(--_radius));
    --_font: var(--nx-font, system-ui, sans-serif);
    --_gap: calc(var(--nx-gap, 1rem) * var(--_density));
    --_padding: calc(var(--nx-padding, 1.5rem) * var(--_density));
    --_quick: var(--nx-quick, 150ms);
    --_radius: var(--nx-radius, 0.5rem);
    --_size: max(14px, var(--nx-size, 1rem));
  }
  @media (prefers-contrast: more) {
    :host {
      --_asked: var(--nx-contrast, 7);
    }
  }
  @media (pointer: coarse) {
    :host {
      --_control: max(44px, var(--nx-control, 2.75rem));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0ms;
    }
  }
  ${colorStyles}
`;
