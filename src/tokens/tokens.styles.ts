// Written by `npm run tokens` from the token files beside it.
import { css } from 'lit';

/** Every token as the parts use it: the host's own value, or the kit's; colours keep their contrast whatever is set. */
export const tokenStyles = css`
  :host {
    --_fill-most: (1.05 / (var(--_contrast) * 1.02) - 0.05 + max(0, 6 - var(--_contrast)) * 9);
    --_fill-least: (var(--_contrast) * 0.051 - 0.05 - max(0, 6 - var(--_contrast)) * 9);
    --_ink-1-most: (max(0, 0.85 / (var(--_contrast) * 1.02) - 0.05));
    --_ink-1-least: (min(1, (var(--_contrast) * 1.02) * 0.08 - 0.05));
    --_ink-0-6667-most: (max(0, 0.85 / (var(--_contrast) * 0.68) - 0.05));
    --_ink-0-6667-least: (min(1, (var(--_contrast) * 0.68) * 0.08 - 0.05));
    --_line-most: (max(0, 0.85 / (var(--_contrast) * 0.68) - 0.05) + max(0, 6 - var(--_contrast)) * 9);
    --_line-least: (min(1, (var(--_contrast) * 0.68) * 0.08 - 0.05) - max(0, 6 - var(--_contrast)) * 9);
    --_ink-1-5-most: (max(0, 0.85 / (var(--_contrast) * 1.53) - 0.05));
    --_ink-1-5-least: (min(1, (var(--_contrast) * 1.53) * 0.08 - 0.05));
    --_button-radius: var(--nx-button-radius, var(--_radius));
    --_button-weight: var(--nx-button-weight, 500);
    --_card-padding: var(--nx-card-padding, var(--_padding));
    --_card-radius: var(--nx-card-radius, min(1.5rem, var(--_radius) * 1.5));
    --_accent: light-dark(color(from var(--nx-accent, #1d4ed8) xyz-d65 calc(x * min(1, var(--_fill-most) / y)) calc(y * min(1, var(--_fill-most) / y)) calc(z * min(1, var(--_fill-most) / y))), color(from var(--nx-accent, #2f66e8) xyz-d65 calc(x + clamp(0, (var(--_fill-least) - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (var(--_fill-least) - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (var(--_fill-least) - y) / (1 - y), 1) * (1.08906 - z))));
    --_canvas: light-dark(color(from var(--nx-canvas, color-mix(in oklab, var(--_surface), var(--_text) 3%)) xyz-d65 calc(x + clamp(0, (0.8 - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (0.8 - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (0.8 - y) / (1 - y), 1) * (1.08906 - z))), color(from var(--nx-canvas, color-mix(in oklab, var(--_surface), black 20%)) xyz-d65 calc(x * min(1, 0.03 / y)) calc(y * min(1, 0.03 / y)) calc(z * min(1, 0.03 / y))));
    --_danger: light-dark(color(from var(--nx-danger, #b42318) xyz-d65 calc(x * min(1, var(--_ink-1-most) / y)) calc(y * min(1, var(--_ink-1-most) / y)) calc(z * min(1, var(--_ink-1-most) / y))), color(from var(--nx-danger, #ff9d93) xyz-d65 calc(x + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (1.08906 - z))));
    --_danger-soft: light-dark(color(from var(--nx-danger-soft, color-mix(in oklab, var(--_surface), var(--_danger) 8%)) xyz-d65 calc(x + clamp(0, (0.8 - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (0.8 - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (0.8 - y) / (1 - y), 1) * (1.08906 - z))), color(from var(--nx-danger-soft, color-mix(in oklab, var(--_surface), var(--_danger) 14%)) xyz-d65 calc(x * min(1, 0.03 / y)) calc(y * min(1, 0.03 / y)) calc(z * min(1, 0.03 / y))));
    --_edge: light-dark(color(from var(--nx-edge, #7a8290) xyz-d65 calc(x * min(1, var(--_ink-0-6667-most) / y)) calc(y * min(1, var(--_ink-0-6667-most) / y)) calc(z * min(1, var(--_ink-0-6667-most) / y))), color(from var(--nx-edge, #737d8d) xyz-d65 calc(x + clamp(0, (var(--_ink-0-6667-least) - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (var(--_ink-0-6667-least) - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (var(--_ink-0-6667-least) - y) / (1 - y), 1) * (1.08906 - z))));
    --_good: light-dark(color(from var(--nx-good, #067647) xyz-d65 calc(x * min(1, var(--_ink-1-most) / y)) calc(y * min(1, var(--_ink-1-most) / y)) calc(z * min(1, var(--_ink-1-most) / y))), color(from var(--nx-good, #6fd6a0) xyz-d65 calc(x + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (1.08906 - z))));
    --_good-soft: light-dark(color(from var(--nx-good-soft, color-mix(in oklab, var(--_surface), var(--_good) 8%)) xyz-d65 calc(x + clamp(0, (0.8 - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (0.8 - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (0.8 - y) / (1 - y), 1) * (1.08906 - z))), color(from var(--nx-good-soft, color-mix(in oklab, var(--_surface), var(--_good) 14%)) xyz-d65 calc(x * min(1, 0.03 / y)) calc(y * min(1, 0.03 / y)) calc(z * min(1, 0.03 / y))));
    --_info-soft: light-dark(color(from var(--nx-info-soft, color-mix(in oklab, var(--_surface), var(--_link) 8%)) xyz-d65 calc(x + clamp(0, (0.8 - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (0.8 - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (0.8 - y) / (1 - y), 1) * (1.08906 - z))), color(from var(--nx-info-soft, color-mix(in oklab, var(--_surface), var(--_link) 14%)) xyz-d65 calc(x * min(1, 0.03 / y)) calc(y * min(1, 0.03 / y)) calc(z * min(1, 0.03 / y))));
    --_line: light-dark(color(from var(--nx-line, color-mix(in oklab, var(--_surface), var(--_text) 11%)) xyz-d65 calc(x * min(1, var(--_line-most) / y)) calc(y * min(1, var(--_line-most) / y)) calc(z * min(1, var(--_line-most) / y))), color(from var(--nx-line, color-mix(in oklab, var(--_surface), var(--_text) 11%)) xyz-d65 calc(x + clamp(0, (var(--_line-least) - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (var(--_line-least) - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (var(--_line-least) - y) / (1 - y), 1) * (1.08906 - z))));
    --_line-strong: light-dark(color(from var(--nx-line-strong, color-mix(in oklab, var(--_surface), var(--_text) 19%)) xyz-d65 calc(x * min(1, var(--_line-most) / y)) calc(y * min(1, var(--_line-most) / y)) calc(z * min(1, var(--_line-most) / y))), color(from var(--nx-line-strong, color-mix(in oklab, var(--_surface), var(--_text) 19%)) xyz-d65 calc(x + clamp(0, (var(--_line-least) - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (var(--_line-least) - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (var(--_line-least) - y) / (1 - y), 1) * (1.08906 - z))));
    --_link: light-dark(color(from var(--nx-link, var(--nx-accent, #1d4ed8)) xyz-d65 calc(x * min(1, var(--_ink-1-most) / y)) calc(y * min(1, var(--_ink-1-most) / y)) calc(z * min(1, var(--_ink-1-most) / y))), color(from var(--nx-link, var(--nx-accent, #8ab4ff)) xyz-d65 calc(x + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (1.08906 - z))));
    --_muted: light-dark(color(from var(--nx-muted, #59616e) xyz-d65 calc(x * min(1, var(--_ink-1-most) / y)) calc(y * min(1, var(--_ink-1-most) / y)) calc(z * min(1, var(--_ink-1-most) / y))), color(from var(--nx-muted, #a3abb9) xyz-d65 calc(x + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (1.08906 - z))));
    --_neutral-soft: light-dark(color(from var(--nx-neutral-soft, color-mix(in oklab, var(--_surface), var(--_text) 8%)) xyz-d65 calc(x + clamp(0, (0.8 - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (0.8 - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (0.8 - y) / (1 - y), 1) * (1.08906 - z))), color(from var(--nx-neutral-soft, color-mix(in oklab, var(--_surface), var(--_text) 8%)) xyz-d65 calc(x * min(1, 0.03 / y)) calc(y * min(1, 0.03 / y)) calc(z * min(1, 0.03 / y))));
    --_on-accent: var(--nx-on-accent, color(from var(--_accent) xyz-d65 calc(0.95046 * clamp(0, (0.1791 - y) * 1e9, 1)) clamp(0, (0.1791 - y) * 1e9, 1) calc(1.08906 * clamp(0, (0.1791 - y) * 1e9, 1))));
    --_on-danger: var(--nx-on-danger, color(from var(--_danger) xyz-d65 calc(0.95046 * clamp(0, (0.1791 - y) * 1e9, 1)) clamp(0, (0.1791 - y) * 1e9, 1) calc(1.08906 * clamp(0, (0.1791 - y) * 1e9, 1))));
    --_raised: light-dark(color(from var(--nx-raised, color-mix(in oklab, var(--_surface), var(--_text) 5%)) xyz-d65 calc(x + clamp(0, (0.8 - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (0.8 - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (0.8 - y) / (1 - y), 1) * (1.08906 - z))), color(from var(--nx-raised, color-mix(in oklab, var(--_surface), var(--_text) 5%)) xyz-d65 calc(x * min(1, 0.03 / y)) calc(y * min(1, 0.03 / y)) calc(z * min(1, 0.03 / y))));
    --_surface: light-dark(color(from var(--nx-surface, #ffffff) xyz-d65 calc(x + clamp(0, (0.8 - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (0.8 - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (0.8 - y) / (1 - y), 1) * (1.08906 - z))), color(from var(--nx-surface, #13171e) xyz-d65 calc(x * min(1, 0.03 / y)) calc(y * min(1, 0.03 / y)) calc(z * min(1, 0.03 / y))));
    --_text: light-dark(color(from var(--nx-text, #16181d) xyz-d65 calc(x * min(1, var(--_ink-1-5-most) / y)) calc(y * min(1, var(--_ink-1-5-most) / y)) calc(z * min(1, var(--_ink-1-5-most) / y))), color(from var(--nx-text, #eceef2) xyz-d65 calc(x + clamp(0, (var(--_ink-1-5-least) - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (var(--_ink-1-5-least) - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (var(--_ink-1-5-least) - y) / (1 - y), 1) * (1.08906 - z))));
    --_warn: light-dark(color(from var(--nx-warn, #8f4d08) xyz-d65 calc(x * min(1, var(--_ink-1-most) / y)) calc(y * min(1, var(--_ink-1-most) / y)) calc(z * min(1, var(--_ink-1-most) / y))), color(from var(--nx-warn, #f5b941) xyz-d65 calc(x + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (var(--_ink-1-least) - y) / (1 - y), 1) * (1.08906 - z))));
    --_warn-soft: light-dark(color(from var(--nx-warn-soft, color-mix(in oklab, var(--_surface), var(--_warn) 8%)) xyz-d65 calc(x + clamp(0, (0.8 - y) / (1 - y), 1) * (0.95046 - x)) calc(y + clamp(0, (0.8 - y) / (1 - y), 1) * (1 - y)) calc(z + clamp(0, (0.8 - y) / (1 - y), 1) * (1.08906 - z))), color(from var(--nx-warn-soft, color-mix(in oklab, var(--_surface), var(--_warn) 14%)) xyz-d65 calc(x * min(1, 0.03 / y)) calc(y * min(1, 0.03 / y)) calc(z * min(1, 0.03 / y))));
    --_contrast: var(--nx-contrast, 4.5);
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
      --_contrast: var(--nx-contrast, 7);
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
`;
